variable "n" { default = null }
output "o" {
  value = [upper("x"), length(var.n)]
}
