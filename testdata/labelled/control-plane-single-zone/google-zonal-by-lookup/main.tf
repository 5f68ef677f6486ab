provider "google" {
  project = "dune-prod"
}
module "gke" {
  source    = "./modules/gke"
  name      = "dune"
  locations = ["us-east4-a", "us-east4-b", "us-east4-c"]
}
