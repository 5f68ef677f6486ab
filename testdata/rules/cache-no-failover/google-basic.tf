provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_redis_instance" "c" { # want "RL305"
  name           = "c"
  tier           = "BASIC"
  memory_size_gb = 4
}
