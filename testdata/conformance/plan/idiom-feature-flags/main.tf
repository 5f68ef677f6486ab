terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
variable "features" {
  type = object({
    cache   = optional(object({ size = optional(number, 1), zones = optional(list(string)) }))
    backup  = optional(object({ days = number, copies = optional(map(string), {}) }), { days = 7 })
    monitor = optional(bool, true)
    queue   = optional(object({ name = string }))
  })
  default = { queue = null, cache = { zones = ["b"] } }
}
locals {
  enabled = { for k, v in var.features : k => v != null && try(v != false, true) }
  cache   = var.features.cache[*]
  zones   = coalesce(one(local.cache[*].zones), ["x"])
  days    = try(var.features.backup.days, 0)
}
resource "probe_box" "main" {
  label = "main"
  size  = local.days
  dynamic "setting" {
    for_each = local.cache
    content {
      name  = "cache"
      value = setting.value.size
      zone  = join(",", coalesce(setting.value.zones, []))
      dynamic "option" {
        for_each = setting.value.zones != null ? setting.value.zones : []
        content {
          name = option.value
        }
      }
    }
  }
  dynamic "setting" {
    for_each = var.features.queue[*]
    content {
      name = setting.value.name
    }
  }
  dynamic "rule" {
    for_each = var.features.monitor ? [1] : []
    content {
      from = rule.value
      name = "monitor"
    }
  }
  dynamic "extra" {
    for_each = merge({ d = "default" }, var.features.backup.copies)
    content {
      key   = extra.key
      value = extra.value
    }
  }
}
module "cache" {
  source = "./cache"
  count  = local.enabled.cache ? 1 : 0
  spec   = var.features.cache
}
module "queue" {
  source = "./cache"
  count  = local.enabled["queue"] ? 1 : 0
  spec   = { size = 9 }
}
output "o" {
  value = { enabled = local.enabled, zones = local.zones, cache = one(module.cache[*].summary), queue = one(module.queue[*].summary), dflt = try(module.queue[0].summary, "off"), n = length(module.cache) + length(module.queue) }
}
