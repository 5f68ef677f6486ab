variable "n" { default = null }
output "x" {
  value = "v: ${var.n}"
}
