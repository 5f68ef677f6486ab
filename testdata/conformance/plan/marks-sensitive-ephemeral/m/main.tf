variable "pass" {
  type      = string
  sensitive = true
}
variable "token" {
  type      = string
  ephemeral = true
}
output "pass" {
  value     = "got ${var.pass}"
  sensitive = true
}
output "token" {
  value     = var.token
  ephemeral = true
}
