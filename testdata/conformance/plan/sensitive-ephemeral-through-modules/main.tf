variable "pw" {
  type      = string
  sensitive = true
  default   = "hunter2"
}
variable "token" {
  type      = string
  ephemeral = true
  default   = "tok"
}
variable "users" {
  type      = map(object({ pw = string, admin = bool }))
  sensitive = true
  default   = { ann = { pw = "a", admin = true }, bob = { pw = "b", admin = false } }
}
locals {
  mixed  = { plain = "p", secret = var.pw, list = ["x", var.pw] }
  names  = nonsensitive(keys(var.users))
  is_tok = var.token == "tok"
}
module "m" {
  source = "./m"
  pw     = var.pw
  names  = local.names
  token  = var.token
}
resource "terraform_data" "u" {
  for_each = toset(local.names)
  input    = var.users[each.key].admin ? "admin" : "user"
}
resource "terraform_data" "mixed" {
  input = merge(local.mixed, { len = length(var.pw), hash = sha256(var.pw) })
}
output "flags" {
  value = {
    list     = [for v in [var.pw, local.mixed, local.mixed.plain, local.names, nonsensitive(var.pw), sensitive(1)] : issensitive(v)]
    join     = issensitive(join("-", local.mixed.list))
    first    = issensitive(local.mixed.list[0])
    len      = issensitive(length(local.mixed.list))
    keys     = keys(local.mixed)
    cond     = issensitive(var.pw == "x" ? 1 : 2)
    formatted = nonsensitive("${var.pw}!")
    null_tok = ephemeralasnull(var.token) == null
    null_obj = ephemeralasnull({ a = var.token, b = 1, c = [var.token, "k"] })
    names    = module.m.names
    merged   = issensitive(merge(local.mixed, {}).plain)
    flat     = issensitive(flatten([local.mixed.list, "z"]))
    try      = nonsensitive(try(var.users.zed.pw, "nobody"))
    contains = nonsensitive(contains(keys(var.users), "ann"))
  }
}
output "secret" {
  value     = module.m.secret
  sensitive = true
}
output "masked" {
  value     = { for k, u in var.users : k => u.admin }
  sensitive = true
}
