variable "cfg" {
  type    = object({ a = string })
  default = { a = "x", b = "dropped" }
}
output "x" {
  value = var.cfg.b
}
