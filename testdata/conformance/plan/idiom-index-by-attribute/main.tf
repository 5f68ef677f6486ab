locals {
  hosts = [
    { name = "web10", zone = "b", cpu = 2 },
    { name = "web9", zone = "a", cpu = 4 },
    { name = "db1", zone = "b", cpu = 8, role = "primary" },
    { name = "db2", zone = "c", cpu = 8, role = "replica" },
  ]
  by_name  = { for h in local.hosts : h.name => h }
  by_zone  = { for h in local.hosts : h.zone => h.name... }
  sorted   = [for k in sort([for h in local.hosts : format("%s%05d", regex("[a-z]+", h.name), tonumber(regex("\\d+", h.name)))]) : k]
  cpu_zone = { for z, names in local.by_zone : z => sum([for n in names : local.by_name[n].cpu]) }
  roles    = { for h in local.hosts : h.name => h.role if can(h.role) }
  biggest  = [for h in local.hosts : h.name if h.cpu == max(local.hosts[*].cpu...)]
  position = { for i, h in local.hosts : h.name => i }
  pairs    = [for a in local.hosts : [for b in local.hosts : "${a.name}>${b.name}" if a.zone == b.zone && a.name != b.name]]
}
resource "terraform_data" "host" {
  for_each = local.by_name
  input = {
    index = local.position[each.key]
    peers = setsubtract(local.by_zone[each.value.zone], [each.key])
    first = local.by_zone[each.value.zone][0] == each.key
    role  = lookup(each.value, "role", "none")
  }
}
resource "terraform_data" "zone" {
  for_each = local.by_zone
  input    = [for n in each.value : terraform_data.host[n].input.index]
}
output "o" {
  value = { by_zone = local.by_zone, sorted = local.sorted, cpu = local.cpu_zone, roles = local.roles, biggest = local.biggest, pairs = flatten(local.pairs), zones = terraform_data.zone, cpus = local.hosts[*].cpu }
}
