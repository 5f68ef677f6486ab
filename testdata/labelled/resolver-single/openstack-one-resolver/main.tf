provider "openstack" { cloud = "corp" }
resource "openstack_networking_network_v2" "n" { name = "n" }
resource "openstack_networking_subnet_v2" "n" {
  network_id      = openstack_networking_network_v2.n.id
  cidr            = "10.20.0.0/24"
  dns_nameservers = ["10.20.0.2"]
}

