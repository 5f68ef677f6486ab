terraform {
  required_providers {
    ncloud = { source = "navercloudplatform/ncloud" }
  }
}
variable "zones" { type = list(string) }
resource "ncloud_vpc" "v" {
  ipv4_cidr_block = "10.0.0.0/16"
}
resource "ncloud_subnet" "s" {
  count  = length(var.zones)
  vpc_no = ncloud_vpc.v.id
  subnet = cidrsubnet("10.0.0.0/16", 8, count.index)
  zone   = var.zones[count.index]
}
output "subnets" {
  value = ncloud_subnet.s[*].id
}
