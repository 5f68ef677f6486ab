terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
resource "terraform_data" "src" {
  input = { ports = [80, 443] }
}
locals {
  groups = {
    web = { rules = [{ p = 80, tags = ["x", "y"] }, { p = 443, tags = [] }], open = true }
    db  = { rules = [{ p = 5432, tags = ["z"] }], open = false }
    off = { rules = [], open = false }
  }
}
resource "probe_box" "known" {
  for_each = local.groups
  label    = each.key
  dynamic "setting" {
    for_each = { for i, r in each.value.rules : "r${i}" => r }
    iterator = each_rule
    content {
      name  = each_rule.key
      value = "${each.key}:${each_rule.value.p}"
      dynamic "option" {
        for_each = toset(each_rule.value.tags)
        iterator = tag
        content {
          name = tag.key
          note = "${tag.value}-${each_rule.key}-${length(each_rule.value.tags)}"
        }
      }
    }
  }
  dynamic "rule" {
    for_each = each.value.open ? each.value.rules[*].p : []
    content {
      from = rule.key
      to   = rule.value
    }
  }
}
resource "probe_box" "partly" {
  label = "p"
  size  = length(terraform_data.src.id) > 0 ? 1 : 2
  dynamic "setting" {
    for_each = [1, 2]
    content {
      name  = "s${setting.value}"
      value = terraform_data.src.output
      dynamic "option" {
        for_each = setting.key == 0 ? ["a"] : []
        content {
          name = option.value
          note = terraform_data.src.id
        }
      }
    }
  }
}
output "n" {
  value = {
    settings = { for k, b in probe_box.known : k => length(b.setting) }
    names    = { for k, b in probe_box.known : k => b.setting[*].name }
    opts     = flatten([for b in values(probe_box.known) : [for s in b.setting : s.option[*].note]])
    rules    = probe_box.known["web"].rule[*].to
    partly   = probe_box.partly.setting[0].option[0].note
    none     = probe_box.known["off"].setting
  }
}
