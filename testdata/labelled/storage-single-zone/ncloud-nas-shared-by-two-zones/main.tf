provider "ncloud" {
  region = "KR"
}
locals { zones = { a = "KR-1", b = "KR-2" } }
resource "ncloud_vpc" "cms" {
  ipv4_cidr_block = "10.20.0.0/16"
}
resource "ncloud_subnet" "cms" {
  for_each       = local.zones
  vpc_no         = ncloud_vpc.cms.id
  subnet         = each.key == "a" ? "10.20.1.0/24" : "10.20.2.0/24"
  zone           = each.value
  network_acl_no = ncloud_vpc.cms.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_server" "cms" {
  for_each            = local.zones
  name                = "cms-${each.key}"
  subnet_no           = ncloud_subnet.cms[each.key].id
  server_image_number = "23214590"
  server_spec_code    = "s4-g3"
  login_key_name      = "ops"
}
resource "ncloud_nas_volume" "share" {
  volume_name_postfix            = "cms"
  volume_size                    = 1000
  volume_allotment_protocol_type = "NFS"
  server_instance_no_list        = [for s in ncloud_server.cms : s.instance_no]
  zone                           = "KR-1"
  return_protection              = true
}
