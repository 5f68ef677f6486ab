variable "n" {
  type    = bool
  default = null
}
output "x" {
  value = var.n ? 1 : 2
}
