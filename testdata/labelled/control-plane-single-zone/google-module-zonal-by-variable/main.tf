variable "regional" {
  type    = bool
  default = false
}
provider "google" {
  project = "lab"
  region  = "us-west1"
}
module "gke" {
  source            = "terraform-google-modules/kubernetes-engine/google//modules/private-cluster"
  version           = "~> 33.0"
  project_id        = "lab"
  name              = "lab"
  region            = "us-west1"
  regional          = var.regional
  zones             = ["us-west1-b"]
  network           = "lab"
  subnetwork        = "lab"
  ip_range_pods     = "pods"
  ip_range_services = "svc"
  node_pools = [
    { name = "main", machine_type = "e2-standard-4", min_count = 2, max_count = 6, node_count = 3 },
  ]
}
