provider "alicloud" { region = "cn-hangzhou" }
resource "alicloud_vpc" "v" { cidr_block = "10.0.0.0/8" }
resource "alicloud_vswitch" "s" {
  for_each   = { "cn-hangzhou-g" = "10.1.0.0/16", "cn-hangzhou-h" = "10.2.0.0/16" }
  vpc_id     = alicloud_vpc.v.id
  zone_id    = each.key
  cidr_block = each.value
}
resource "alicloud_nat_gateway" "out" {
  vpc_id           = alicloud_vpc.v.id
  nat_gateway_name = "out"
  payment_type     = "PayAsYouGo"
  vswitch_id       = alicloud_vswitch.s["cn-hangzhou-g"].id
  nat_type         = "Enhanced"
}
resource "alicloud_eip_address" "out" {}
resource "alicloud_eip_association" "out" {
  allocation_id = alicloud_eip_address.out.id
  instance_id   = alicloud_nat_gateway.out.id
  instance_type = "Nat"
}
resource "alicloud_snat_entry" "s" {
  for_each          = alicloud_vswitch.s
  snat_table_id     = alicloud_nat_gateway.out.snat_table_ids
  source_vswitch_id = each.value.id
  snat_ip           = alicloud_eip_address.out.ip_address
}
