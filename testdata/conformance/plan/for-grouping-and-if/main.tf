variable "hosts" {
  type = list(object({ name = string, zone = string, roles = set(string), weight = optional(number, 1) }))
  default = [
    { name = "h1", zone = "a", roles = ["web", "db"] },
    { name = "h2", zone = "b", roles = ["web"], weight = 3 },
    { name = "h3", zone = "a", roles = [] },
    { name = "h4", zone = "c", roles = ["db", "cache"], weight = 0 },
  ]
}
locals {
  by_zone   = { for h in var.hosts : h.zone => h.name... }
  by_role   = { for p in flatten([for h in var.hosts : [for r in h.roles : { role = r, host = h.name }]]) : p.role => p.host... }
  heavy     = [for i, h in var.hosts : "${i}:${h.name}" if h.weight > 0 && contains(h.roles, "web")]
  inverted  = transpose({ for h in var.hosts : h.name => h.roles })
  counts    = { for z, hs in local.by_zone : z => length(hs) }
  biggest   = [for z, n in local.counts : z if n == max(values(local.counts)...)][0]
  matrix    = { for z in distinct(var.hosts[*].zone) : z => { for r in ["web", "db"] : r => [for h in var.hosts : h.name if h.zone == z && contains(h.roles, r)] } }
  tuple     = [for k, v in ["x", true, 3] : { (k) = v }]
  obj       = [for k, v in { b = 1, a = "two", c = null } : "${k}=${v == null ? "nil" : v}"]
  setloop   = [for k, v in toset(["b", "a"]) : k == v]
  empty     = { for k, v in {} : k => v }
  groupcond = { for h in var.hosts : h.zone => h.weight... if h.weight != 1 }
  sumw      = { for z, hs in { for h in var.hosts : h.zone => h.weight... } : z => sum(hs) }
}
output "all" {
  value = [local.by_zone, local.by_role, local.heavy, local.inverted, local.counts, local.biggest, local.matrix, local.tuple, local.obj, local.setloop, local.empty, local.groupcond, local.sumw]
}
resource "terraform_data" "zone" {
  for_each         = local.by_zone
  input            = each.value
  triggers_replace = { for r, hs in local.by_role : r => setintersection(hs, each.value) }
}
