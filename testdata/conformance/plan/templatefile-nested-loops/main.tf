locals {
  hosts = { b = { ip = "10.0.0.2", roles = ["db", "cache"] }, a = { ip = "10.0.0.1", roles = [] } }
  vars  = { hosts = local.hosts, title = "My \"hosts\"", on = true, n = 3, empty = "", nul = null }
}
output "conf" { value = templatefile("${path.module}/t/conf.tftpl", local.vars) }
output "json" { value = jsondecode(templatefile("t/json.tftpl", { items = [for k, h in local.hosts : merge(h, { name = k })] })) }
output "lines" { value = split("\n", trimspace(templatefile("t/conf.tftpl", merge(local.vars, { on = false, n = 0 })))) }
output "hash" { value = sha1(templatefile("t/plain.txt", {})) }
output "inline" { value = templatestring(local.tmpl, { xs = [1, 2], k = "v" }) }
locals {
  tmpl = file("t/inline.txt")
}
resource "terraform_data" "t" {
  for_each = local.hosts
  input    = templatefile("t/one.tftpl", { name = each.key, ip = each.value.ip, roles = each.value.roles, id = terraform_data.dep.id })
}
resource "terraform_data" "dep" {}
