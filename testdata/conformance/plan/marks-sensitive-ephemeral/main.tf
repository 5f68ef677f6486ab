variable "secret" {
  type      = object({ user = string, pass = string, ports = list(number) })
  default   = { user = "u", pass = "p", ports = [1, 2] }
  sensitive = true
}
variable "token" {
  type      = string
  default   = "tok"
  ephemeral = true
}
locals {
  keys = nonsensitive(toset([for p in var.secret.ports : tostring(p)]))
  eph  = "x-${var.token}"
}
resource "terraform_data" "k" {
  for_each = local.keys
  input    = "${var.secret.user}-${each.key}"
}
module "m" {
  source = "./m"
  pass   = var.secret.pass
  token  = local.eph
}
output "s" {
  value     = { user = var.secret.user, n = length(var.secret.ports), m = module.m.pass }
  sensitive = true
}
output "plain" { value = [nonsensitive(var.secret.user), issensitive(var.secret), issensitive(local.keys), nonsensitive(length(var.secret.ports))] }
output "eph" { value = [ephemeralasnull(local.eph), ephemeralasnull("kept"), ephemeralasnull(module.m.token)] }
resource "terraform_data" "count" {
  count = nonsensitive(length(var.secret.ports)) > 1 ? 1 : 0
  input = sensitive({ a = 1 })
}
