locals {
  y = yamldecode(file("stack.yaml"))
  c = csvdecode(file("rows.csv"))
  j = jsondecode(file("x.json"))
}
resource "terraform_data" "svc" {
  for_each = { for s in local.y.services : s.name => merge(local.y.defaults, s) }
  input    = each.value
}
resource "terraform_data" "row" {
  for_each = { for r in local.c : r.id => r if r.on != "no" }
  input    = { n = tonumber(each.value.n) * 2, note = each.value.note, price = try(local.j.prices[each.key], null) }
}
output "y" { value = local.y }
output "c" {
  value = {
    rows  = local.c
    group = { for r in local.c : r.on => r.id... }
    total = sum([for r in local.c : parseint(r.n, 10)])
    cols  = keys(local.c[0])
    empty = csvdecode("a,b\n")
    crlf  = csvdecode("a,b\r\n1,2\r\n")
  }
}
output "j" {
  value = {
    raw    = local.j
    keys   = keys(local.j)
    num    = local.j.big + 1
    esc    = local.j.esc
    re     = jsonencode(local.j)
    yaml   = yamlencode({ a = [1, "1", true, "true", null, "x: y", "", "multi\nline"], b = {}, c = [], d = { e = 1.5 } })
    scalar = [yamldecode("5"), yamldecode("\"5\""), yamldecode("~"), yamldecode("yes"), yamldecode("0x1F"), yamldecode("0o17"), yamldecode("1_000"), yamldecode("1e3"), yamldecode(".5"), yamldecode("[]"), yamldecode("2024-01-02")]
    types  = [for v in [jsondecode("1"), jsondecode("\"x\""), jsondecode("null"), jsondecode("[1,\"a\"]"), jsondecode("{}")] : jsonencode(v)]
  }
}
