variable "a" { default = null }
output "x" {
  value = coalesce(var.a, "")
}
