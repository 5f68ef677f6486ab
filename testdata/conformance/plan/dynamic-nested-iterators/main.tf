terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
locals {
  stacks = {
    web = { settings = [{ name = "s1", opts = { a = [1, 2], b = [] } }, { name = "s2", opts = {} }], enabled = true }
    job = { settings = [], enabled = false }
  }
}
resource "probe_box" "b" {
  for_each = local.stacks
  label    = each.key
  size     = length(each.value.settings)
  dynamic "setting" {
    for_each = { for i, s in each.value.settings : format("%02d", i) => s }
    iterator = s
    content {
      name  = "${each.key}.${s.key}.${s.value.name}"
      value = length(s.value.opts)
      dynamic "option" {
        for_each = s.value.opts
        iterator = s
        content {
          name = s.key
          note = jsonencode(s.value)
          dynamic "choice" {
            for_each = toset([for x in s.value : tostring(x)])
            content {
              label  = "${s.key}-${choice.key}-${choice.value}"
              weight = tonumber(choice.value)
            }
          }
          choice {
            label = "static-${s.key}"
          }
        }
      }
    }
  }
  dynamic "rule" {
    for_each = each.value.enabled ? [1] : []
    content {
      from = rule.value
      to   = rule.key
    }
  }
  dynamic "extra" {
    for_each = each.value.enabled ? { only = "one" } : {}
    iterator = each_extra
    content {
      key   = each_extra.key
      value = each_extra.value
    }
  }
}
