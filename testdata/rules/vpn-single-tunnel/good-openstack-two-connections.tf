provider "openstack" { cloud = "private" }
resource "openstack_vpnaas_site_connection_v2" "c" {
  for_each       = toset(["203.0.113.1", "203.0.113.2"])
  name           = "c"
  vpnservice_id  = "s"
  ikepolicy_id   = "i"
  ipsecpolicy_id = "p"
  psk            = "x"
  peer_address   = each.key
  peer_id        = each.key
}
