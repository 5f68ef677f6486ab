provider "google" { project = "ads" }
module "gke" {
  source  = "terraform-google-modules/kubernetes-engine/google"
  version = "~> 33.0"

  project_id          = "ads"
  name                = "ads"
  regional            = true
  region              = "europe-west4"
  zones               = ["europe-west4-a"]
  network             = "ads"
  subnetwork          = "ads-ew4"
  ip_range_pods       = "pods"
  ip_range_services   = "services"
  deletion_protection = true
  node_pools = [
    { name = "default", machine_type = "n2-standard-8", min_count = 3, max_count = 9 },
  ]
}
