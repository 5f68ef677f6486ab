variable "zones" { type = list(string) }
resource "alicloud_vpc" "v" { cidr_block = "10.0.0.0/8" }
resource "alicloud_vswitch" "s" {
  for_each   = { for i, z in var.zones : z => i }
  vpc_id     = alicloud_vpc.v.id
  zone_id    = each.key
  cidr_block = cidrsubnet("10.0.0.0/8", 8, each.value)
}
output "vswitches" { value = { for z, s in alicloud_vswitch.s : z => s.id } }
