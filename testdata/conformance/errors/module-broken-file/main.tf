module "a" {
  source = "./a"
}
output "o" { value = 1 }
