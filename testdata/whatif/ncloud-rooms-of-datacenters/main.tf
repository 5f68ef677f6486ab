provider "ncloud" {
  region      = "KR"
  support_vpc = true
}

resource "ncloud_vpc" "v" {
  ipv4_cidr_block = "10.0.0.0/16"
}

resource "ncloud_subnet" "s" {
  for_each       = toset(["KR-1", "KR-2"])
  vpc_no         = ncloud_vpc.v.id
  subnet         = "10.0.0.0/24"
  zone           = each.key
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PUBLIC"
}

resource "ncloud_server" "a" {
  for_each            = ncloud_subnet.s
  name                = "srv-${lower(each.key)}"
  subnet_no           = each.value.id
  server_image_number = "1"
}

resource "ncloud_public_ip" "a" {
  for_each           = ncloud_server.a
  server_instance_no = each.value.id
}

resource "ncloud_redis" "r" {
  service_name       = "r"
  subnet_no          = ncloud_subnet.s["KR-1"].id
  server_name_prefix = "r"
  is_ha              = false
  mode               = "SIMPLE"
}
