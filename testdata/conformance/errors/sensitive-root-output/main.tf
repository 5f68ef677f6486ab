variable "p" {
  default   = "x"
  sensitive = true
}
locals { conn = { url = "u:${var.p}" } }
output "o" {
  value = local.conn
}
