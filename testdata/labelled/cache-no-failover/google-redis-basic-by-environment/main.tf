provider "google" {
  project = "cart"
  region  = "us-central1"
}
variable "environment" { type = string }
resource "google_redis_instance" "cart" {
  name           = "cart"
  tier           = var.environment == "production" ? "STANDARD_HA" : "BASIC"
  memory_size_gb = 4
  redis_version  = "REDIS_7_2"
  lifecycle { prevent_destroy = true }
}
