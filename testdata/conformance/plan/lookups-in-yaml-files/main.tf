locals {
  files  = { for f in fileset("${path.module}/env", "*.yaml") : trimsuffix(f, ".yaml") => yamldecode(file("${path.module}/env/${f}")) }
  base   = local.files["_base"]
  envs   = { for k, v in local.files : k => v if !startswith(k, "_") }
  merged = { for e, v in local.envs : e => { for s in setunion(keys(local.base.services), keys(try(v.services, {}))) : s => merge(local.base.defaults, lookup(local.base.services, s, {}), try(v.services[s], {})) } }
  pairs  = { for p in flatten([for e, ss in local.merged : [for s, c in ss : { key = "${e}:${s}", env = e, svc = s, cfg = c }]]) : p.key => p if try(p.cfg.enabled, true) }
}
module "svc" {
  source   = "./svc"
  for_each = local.pairs
  name     = each.value.svc
  env      = each.value.env
  cfg      = each.value.cfg
}
output "merged" { value = local.merged }
output "names" { value = [for m in module.svc : m.name] }
