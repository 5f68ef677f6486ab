variable "hosts" {
  type    = list(object({ name = string }))
  default = [{ name = "a" }]
}
output "x" {
  value = var.hosts.name
}
