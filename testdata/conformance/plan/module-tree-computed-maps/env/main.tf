variable "name" { type = string }
variable "tiers" {
  type = map(object({ size = number, public = optional(bool, false) }))
}
module "tier" {
  source   = "./tier"
  for_each = var.tiers
  key      = each.key
  size     = each.value.size
  extra    = each.value.public ? [var.name] : []
}
resource "terraform_data" "node" {
  count = sum(concat([0], [for t in values(var.tiers) : t.size]))
  input = "${var.name}-${count.index}"
}
output "sizes" { value = { for k, t in module.tier : k => t.size } }
output "labels" { value = { for k, t in module.tier : k => t.label } }
output "nodes" { value = terraform_data.node }
