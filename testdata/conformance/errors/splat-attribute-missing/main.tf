variable "l" {
  type    = list(object({ a = string }))
  default = [{ a = 1 }]
}
output "x" {
  value = var.l[*].b
}
