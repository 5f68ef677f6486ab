resource "terraform_data" "src" {
  for_each = { a = 1, b = 2 }
  input    = each.value
}
data "terraform_remote_state" "net" {
  backend    = "local"
  config     = { path = "none" }
  depends_on = [terraform_data.src]
}
locals {
  out     = data.terraform_remote_state.net.outputs
  subnets = [for k, r in terraform_data.src : { name = k, id = r.id, n = r.input }]
}
resource "terraform_data" "use" {
  for_each = { for s in local.subnets : s.name => s }
  input    = { id = each.value.id, n = each.value.n * 10, all = local.subnets[*].id, other = [for s in local.subnets : s.id if s.name != each.key] }
}
resource "terraform_data" "n" {
  count = length([for s in local.subnets : s.id if s.n > 1])
  input = [for s in local.subnets : s.id if s.n > 1][count.index]
}
output "o" {
  value = {
    over_unknown   = [for x in local.out.list : upper(x)]
    map_unknown    = { for k, v in local.out.map : k => v }
    cond_unknown   = [for s in local.subnets : s.name if s.id != "x"]
    key_unknown    = { for s in local.subnets : s.id => s.name }
    group_unknown  = { for s in local.subnets : s.id => s.name... }
    val_unknown    = { for s in local.subnets : s.name => s.id }
    nested         = { for s in local.subnets : s.name => { id = s.id, tags = { Name = s.name, Id = "x-${s.id}" } } }
    index          = [for i, s in local.subnets : "${i}-${s.name}"]
    set            = [for x in toset(local.subnets[*].id) : x]
    set_known      = [for x in toset(local.subnets[*].name) : x]
    flat           = flatten([for s in local.subnets : [s.name, [s.id]]])
    merged         = merge([for s in local.subnets : { (s.name) = s.id }]...)
    zip            = zipmap(local.subnets[*].name, local.subnets[*].id)
    zip_unknown    = zipmap(local.subnets[*].id, local.subnets[*].name)
    lookup         = lookup({ for s in local.subnets : s.name => s.id }, "a", "none")
    lookup_missing = lookup({ for s in local.subnets : s.name => s.id }, "z", "none")
    contains_name  = contains(local.subnets[*].name, "a")
    contains_id    = contains(local.subnets[*].id, "a")
    contains_mixed = contains(concat(["a"], local.subnets[*].id), "a")
    join           = join(",", local.subnets[*].id)
    join_known     = join(",", local.subnets[*].name)
    len            = [length(local.subnets), length(local.out.list), length(keys(terraform_data.src))]
    one            = one([for s in local.subnets : s.id if s.n == 1])
    sum            = sum(local.subnets[*].n)
    try            = try(local.out.missing.deep, "fallback")
    can            = can(local.out.missing)
    tmpl           = "%{ for s in local.subnets }${s.name}=${s.n} %{ endfor }"
    tmpl_unknown   = "%{ for s in local.subnets }${s.id}%{ endfor }"
    json           = jsonencode({ for s in local.subnets : s.name => s.n })
  }
}
