variable "name" { type = string }
variable "subnet_ids" { type = list(string) }
variable "network" {
  type = object({
    vpc  = string
    cidr = string
    opts = optional(object({ mtu = optional(number, 1500), dns = optional(list(string), ["169.254.169.253"]) }), {})
  })
}
variable "labels" { type = map(string) }
variable "sizes" {
  type    = map(number)
  default = { dflt = 1 }
}
variable "zones" { type = set(string) }
variable "ids" { type = set(string) }
locals {
  merged = merge(var.labels, { extra = var.network.vpc }, { for k, v in var.sizes : "size_${k}" => v })
}
resource "terraform_data" "node" {
  count = length(var.subnet_ids)
  input = { subnet = var.subnet_ids[count.index], mtu = var.network.opts.mtu, i = count.index }
}
resource "terraform_data" "label" {
  for_each = var.labels
  input    = "${each.key}=${each.value}"
}
resource "terraform_data" "zone" {
  for_each = var.zones
  input    = { zone = each.value, dns = var.network.opts.dns[0], ids = var.ids, merged = local.merged }
}
output "summary" { value = { name = upper(var.name), vpc = var.network.vpc, nodes = [for n in terraform_data.node : n.input.i], cidr = var.network.cidr, opts = var.network.opts } }
output "ids" { value = terraform_data.node[*].id }
output "idset" { value = var.ids }
output "labels" { value = var.labels }
output "count" { value = length(terraform_data.label) + length(terraform_data.zone) }
