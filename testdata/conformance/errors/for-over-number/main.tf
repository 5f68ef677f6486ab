variable "n" { default = 3 }
output "x" {
  value = [for i in var.n : i]
}
