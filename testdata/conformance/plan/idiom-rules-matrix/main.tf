terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
variable "groups" {
  type = map(object({
    ingress = optional(map(object({
      ports    = string
      from     = optional(list(string), ["0.0.0.0/0"])
      protocol = optional(string, "tcp")
    })), {})
    egress_all = optional(bool, true)
  }))
  default = {
    lb  = { ingress = { http = { ports = "80" }, https = { ports = "443" } } }
    app = { ingress = { lb = { ports = "8000-8010", from = ["@lb"] }, dns = { ports = "53", from = ["@app", "10.0.0.0/8"], protocol = "udp" } } }
    db  = { ingress = { app = { ports = "5432", from = ["@app"] } }, egress_all = false }
  }
}
locals {
  rules = flatten([
    for g, spec in var.groups : [
      for n, r in spec.ingress : [
        for s in r.from : {
          key   = join(":", [g, n, s])
          group = g
          from  = tonumber(split("-", r.ports)[0])
          to    = tonumber(reverse(split("-", r.ports))[0])
          proto = r.protocol
          ref   = startswith(s, "@") ? trimprefix(s, "@") : null
          cidr  = startswith(s, "@") ? null : s
        }
      ]
    ]
  ])
}
resource "probe_box" "group" {
  for_each = var.groups
  label    = each.key
  dynamic "rule" {
    for_each = { for r in local.rules : r.key => r if r.group == each.key }
    iterator = r
    content {
      name = r.key
      from = r.value.from
      to   = r.value.to
      cidr = r.value.cidr
    }
  }
  dynamic "rule" {
    for_each = each.value.egress_all ? ["all"] : []
    content {
      name = "egress"
    }
  }
}
resource "terraform_data" "peer" {
  for_each = { for r in local.rules : r.key => r if r.ref != null }
  input = {
    source = probe_box.group[each.value.ref].label
    id     = probe_box.group[each.value.ref].id
    target = probe_box.group[each.value.group].label
    span   = each.value.to - each.value.from + 1
    proto  = upper(each.value.proto)
  }
}
output "open" {
  value = [for r in local.rules : r.key if r.cidr == "0.0.0.0/0"]
}
