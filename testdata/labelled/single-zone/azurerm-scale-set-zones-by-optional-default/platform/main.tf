variable "resource_group" { type = object({ name = string, location = string }) }
variable "tiers" {
  type = map(object({
    sku       = string
    instances = number
    zones     = optional(list(string), ["1", "2", "3"])
  }))
}
module "tier" {
  source    = "./tier"
  for_each  = var.tiers
  name      = each.key
  rg        = var.resource_group
  sku       = each.value.sku
  instances = each.value.instances
  zones     = each.value.zones
}
