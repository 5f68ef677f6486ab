provider "openstack" { cloud = "private" }
variable "peers" { type = set(string) }
resource "openstack_vpnaas_site_connection_v2" "c" {
  for_each       = var.peers
  name           = "c"
  vpnservice_id  = "s"
  ikepolicy_id   = "i"
  ipsecpolicy_id = "p"
  psk            = "x"
  peer_address   = each.key
  peer_id        = each.key
}
