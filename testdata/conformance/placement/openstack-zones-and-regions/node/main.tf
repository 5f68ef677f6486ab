terraform {
  required_providers {
    openstack = { source = "terraform-provider-openstack/openstack" }
  }
}
variable "zone" { type = string }
resource "openstack_compute_instance_v2" "n" {
  name              = "n"
  availability_zone = var.zone
}
resource "openstack_networking_network_v2" "net" {
  name = "n"
}
