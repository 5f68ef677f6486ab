variable "db" {
  type = object({
    user = string
    pass = string
    opts = optional(map(string), {})
  })
  sensitive = true
  default   = { user = "admin", pass = "pw", opts = { tls = "1" } }
}
variable "tokens" {
  type      = map(string)
  default   = { a = "t1", b = "t2" }
  sensitive = true
}
locals {
  conn  = "db://${var.db.user}:${var.db.pass}@host"
  names = nonsensitive(toset(keys(var.tokens)))
  mixed = { open = "o", closed = var.db.pass, list = ["x", var.db.user] }
}
resource "terraform_data" "token" {
  for_each = local.names
  input    = { name = each.key, value = var.tokens[each.key], n = length(local.names) }
}
module "m" {
  source = "./m"
  mixed  = local.mixed
  secret = var.db.pass
  list   = [local.mixed.open, local.mixed.closed]
}
output "o" {
  sensitive = true
  value = {
    conn    = local.conn
    opts    = [for k, v in var.db.opts : "${k}=${v}"]
    m       = module.m
    keys    = keys(local.mixed)
    eq      = var.db.pass == "pw"
    merged  = merge(local.mixed, { extra = sensitive(1) })
    lookup  = lookup(var.tokens, "a", "none")
    is      = [issensitive(local.mixed), issensitive(local.mixed.closed), issensitive(local.conn), issensitive(local.mixed.open), issensitive(length(var.tokens))]
    tern    = var.db.user == "admin" ? "root" : "none"
    json    = jsonencode(local.mixed)
    try     = try(var.db.missing, "no")
    nested  = sensitive({ a = [sensitive("x")] })
    size    = length(local.mixed.list)
    tmpl    = "%{ for k, v in var.tokens }${k}:${v};%{ endfor }"
    un      = nonsensitive(local.conn)
  }
}
