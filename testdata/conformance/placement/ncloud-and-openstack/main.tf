terraform {
  required_providers {
    ncloud    = { source = "navercloudplatform/ncloud" }
    openstack = { source = "terraform-provider-openstack/openstack" }
  }
}
variable "zones" { default = ["KR-1", "KR-2"] }
provider "ncloud" {
  region      = "KR"
  site        = "public"
  support_vpc = true
}
provider "ncloud" {
  alias  = "sg"
  region = "SGN"
}
provider "openstack" {
  region = "RegionOne"
}
resource "ncloud_vpc" "v" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "s" {
  for_each       = toset(var.zones)
  vpc_no         = ncloud_vpc.v.id
  subnet         = cidrsubnet("10.0.0.0/16", 8, index(var.zones, each.value))
  zone           = each.value
  subnet_type    = "PUBLIC"
  network_acl_no = ncloud_vpc.v.default_network_acl_no
}
resource "ncloud_server" "web" {
  count     = 2
  subnet_no = ncloud_subnet.s[var.zones[count.index]].id
}
resource "ncloud_server" "sg" {
  provider  = ncloud.sg
  subnet_no = "123"
}
resource "openstack_compute_instance_v2" "vm" {
  count             = 2
  name              = "vm${count.index}"
  availability_zone = count.index % 2 == 0 ? "nova-a" : "nova-b"
}
resource "openstack_compute_instance_v2" "other" {
  name              = "other"
  region            = "RegionTwo"
  availability_zone = "nova-x"
}
