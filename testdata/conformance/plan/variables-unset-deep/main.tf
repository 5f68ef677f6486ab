variable "cfg" {
  type = object({
    name = string
    db   = optional(object({ size = optional(number, 10), engine = string }))
    tags = optional(map(string), { a = "b" })
  })
}
variable "nodes" { type = map(object({ zone = string, size = optional(number, 1) })) }
variable "flags" { type = set(string) }
variable "pair" { type = tuple([string, number]) }
variable "any_thing" { type = any }
variable "preset" {
  type    = object({ a = string, b = optional(list(string), ["x"]) })
  default = { a = "A" }
}
locals {
  name = "${var.preset.a}-${var.cfg.name}"
}
resource "terraform_data" "fixed" {
  count = length(var.preset.b) + 1
  input = { name = local.name, i = count.index, first = var.pair[0], dbl = var.pair[1] * 2 }
}
resource "terraform_data" "keys" {
  for_each = { for k in ["p", "q"] : k => lookup(var.nodes, k, { zone = "none", size = 0 }) }
  input    = { k = each.key, node = each.value, has = contains(var.flags, each.key) }
}
module "m" {
  source = "./m"
  nodes  = var.nodes
  thing  = var.any_thing
  name   = local.name
}
output "o" {
  value = {
    eng    = try(var.cfg.db.engine, "none")
    pre    = startswith(local.name, "A-")
    empty  = local.name == ""
    n      = length(var.pair)
    fixed  = [for f in terraform_data.fixed : f.input.i]
    tags   = var.cfg.tags
    ks     = keys(var.preset)
    m      = module.m.fixed
    upper  = upper(var.cfg.name)
    list   = [var.any_thing, "x"]
    any_s  = "${var.any_thing}"
  }
}
