variable "db" {
  sensitive = true
  default   = { pass = "x" }
}
locals { conn = { host = "h", pass = var.db.pass } }
output "host" { value = local.conn.host }
output "conn" {
  value = local.conn
}
