variable "token" {
  type      = string
  ephemeral = true
}
variable "plain" { type = string }
module "inner" {
  source = "./inner"
  token  = var.token
  names  = ["${var.plain}-a", "${var.plain}-b"]
}
output "token" {
  value     = "${var.token}+${module.inner.token}"
  ephemeral = true
}
output "plain" { value = upper(var.plain) }
output "names" { value = module.inner.names }
