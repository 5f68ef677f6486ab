variable "n" {
  type    = list(string)
  default = null
}
output "x" {
  value = [for i in var.n : i]
}
