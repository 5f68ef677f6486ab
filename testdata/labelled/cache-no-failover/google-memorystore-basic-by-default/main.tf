provider "google" {
  project = "s"
  region  = "us-central1"
}
resource "google_redis_instance" "s" {
  name           = "s"
  memory_size_gb = 4
  redis_version  = "REDIS_7_2"
}
