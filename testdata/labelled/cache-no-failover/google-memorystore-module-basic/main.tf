provider "google" {
  project = "p"
  region  = "europe-west1"
}
module "cache" {
  source         = "terraform-google-modules/memorystore/google"
  version        = "~> 12.0"
  name           = "cache"
  project_id     = "p"
  region         = "europe-west1"
  tier           = "BASIC"
  memory_size_gb = 5
}
