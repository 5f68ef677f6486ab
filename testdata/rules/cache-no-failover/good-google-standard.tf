provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_redis_instance" "c" { 
  name           = "c"
  memory_size_gb = 5
  tier           = "STANDARD_HA"
}
