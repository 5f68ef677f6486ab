variable "name" {
  type    = string
  default = "x"
}
output "x" {
  value = var.name.first
}
