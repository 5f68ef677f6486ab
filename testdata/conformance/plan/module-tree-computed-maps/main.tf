variable "envs" {
  type = map(object({
    tiers = optional(map(object({ size = optional(number, 1), public = optional(bool) })), { web = {} })
    on    = optional(bool, true)
  }))
  default = {
    dev  = {}
    prod = { tiers = { web = { size = 2, public = true }, db = { size = 3 } } }
    old  = { on = false }
  }
}
module "env" {
  source   = "./env"
  for_each = { for k, v in var.envs : k => v if v.on }
  name     = each.key
  tiers    = each.value.tiers
}
module "again" {
  source   = "./env"
  for_each = { for e, m in module.env : "${e}-copy" => m.sizes if length(m.sizes) > 1 }
  name     = each.key
  tiers    = { for k, n in each.value : upper(k) => { size = n } }
}
resource "terraform_data" "flat" {
  for_each = merge([for e, m in merge(module.env, module.again) : { for k, v in m.labels : "${e}/${k}" => v }]...)
  input    = each.value
}
output "all" {
  value = {
    keys   = keys(module.env)
    labels = { for e, m in module.env : e => m.labels }
    sum    = sum(flatten([for m in values(module.again) : values(m.sizes)]))
    counts = [for m in values(module.env) : length(m.nodes)]
    first  = values(module.env)[0].nodes[*].input
    lens   = length(module.again)
    ids    = { for e, m in module.env : e => m.nodes[*].id }
  }
}
