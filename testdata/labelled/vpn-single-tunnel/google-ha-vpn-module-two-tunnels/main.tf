provider "google" {
  project = "net-hub"
  region  = "europe-west1"
}
module "vpn" {
  source  = "terraform-google-modules/vpn/google//modules/vpn_ha"
  version = "~> 4.0"

  project_id = "net-hub"
  region     = "europe-west1"
  network    = "projects/net-hub/global/networks/hub"
  name       = "to-office"
  router_asn = 64514
  peer_external_gateway = {
    redundancy_type = "TWO_IPS_REDUNDANCY"
    interfaces = [
      { id = 0, ip_address = "198.51.100.1" },
      { id = 1, ip_address = "198.51.100.2" },
    ]
  }
  tunnels = {
    for i in range(2) : "remote-${i}" => {
      bgp_peer                        = { address = "169.254.${i + 1}.1", asn = 64513 }
      bgp_session_range               = "169.254.${i + 1}.2/30"
      ike_version                     = 2
      vpn_gateway_interface           = i
      peer_external_gateway_interface = i
      shared_secret                   = ""
    }
  }
}
