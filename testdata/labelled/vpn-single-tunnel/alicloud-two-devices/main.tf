provider "alicloud" { region = "cn-shanghai" }
resource "alicloud_vswitch" "s" {
  for_each   = { l = 1, m = 2 }
  vpc_id     = "vpc-1"
  zone_id    = "cn-shanghai-${each.key}"
  cidr_block = "10.0.${each.value}.0/24"
}
resource "alicloud_vpn_gateway" "g" {
  vpc_id                       = "vpc-1"
  vswitch_id                   = alicloud_vswitch.s["l"].id
  disaster_recovery_vswitch_id = alicloud_vswitch.s["m"].id
  bandwidth                    = "100"
}
resource "alicloud_vpn_customer_gateway" "c" {
  count      = 2
  ip_address = "192.0.2.${count.index + 1}"
}
resource "alicloud_vpn_connection" "c" {
  vpn_gateway_id = alicloud_vpn_gateway.g.id
  local_subnet   = ["10.0.0.0/16"]
  remote_subnet  = ["192.168.0.0/16"]
  dynamic "tunnel_options_specification" {
    for_each = alicloud_vpn_customer_gateway.c[*].id
    content {
      customer_gateway_id = tunnel_options_specification.value
      role                = tunnel_options_specification.key == 0 ? "master" : "slave"
    }
  }
}

