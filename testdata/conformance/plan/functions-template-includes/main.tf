locals {
  services = {
    web = { port = 80, hosts = ["a.example", "b.example"], tls = false }
    api = { port = 8443, hosts = [], tls = true }
  }
  page = templatefile("${path.module}/tpl/page.tftpl", {
    title    = "Über <uns>"
    services = local.services
    section  = { for k, s in local.services : k => templatefile("${path.module}/tpl/section.tftpl", { name = k, s = s }) }
  })
  str = "Hello $${name}, you have $${n} message%%{ if n != 1 }s%%{ endif }"
}
resource "terraform_data" "conf" {
  for_each = local.services
  input = {
    text   = templatefile("tpl/section.tftpl", { name = upper(each.key), s = each.value })
    number = templatefile("tpl/only.tftpl", { v = each.value.port })
    bool   = templatefile("tpl/only.tftpl", { v = each.value.tls })
  }
}
output "o" {
  value = {
    page  = local.page
    lines = length(split("\n", local.page))
    str   = [for n in [1, 2] : templatestring(local.str, { name = "Kim", n = n })]
    json  = jsondecode(templatefile("${path.module}/tpl/data.json.tftpl", { hosts = local.services.web.hosts, extra = null }))
    yaml  = yamldecode(templatefile("${path.module}/tpl/data.yaml.tftpl", { m = { b = 2, a = [1, "x"] } }))
    list  = templatefile("${path.module}/tpl/only.tftpl", { v = join(",", local.services["web"].hosts) })
  }
}
