provider "google" {
  project = "p"
  region  = "europe-west1"
}
variable "tier" { type = string }
resource "google_redis_instance" "c" { 
  name           = "c"
  memory_size_gb = 5
  tier           = var.tier
}
