variable "zones" {
  type    = map(string)
  default = { a = "x" }
}
output "x" {
  value = var.zones["b"]
}
