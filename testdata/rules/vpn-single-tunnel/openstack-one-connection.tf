provider "openstack" { cloud = "private" }
resource "openstack_vpnaas_site_connection_v2" "c" { # want "RL402"
  name           = "c"
  vpnservice_id  = "s"
  ikepolicy_id   = "i"
  ipsecpolicy_id = "p"
  psk            = "x"
  peer_address   = "203.0.113.1"
  peer_id        = "203.0.113.1"
}
