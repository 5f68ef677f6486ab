terraform {
  backend "blob" {
    bucket = "x"
  }
}
output "o" { value = 1 }
