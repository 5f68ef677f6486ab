variable "n" { default = null }
output "x" {
  value = { (var.n) = 1 }
}
