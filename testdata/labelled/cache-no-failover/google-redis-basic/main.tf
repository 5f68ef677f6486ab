provider "google" {
  project = "s"
  region  = "europe-west6"
}
resource "google_redis_instance" "s" {
  name           = "sessions"
  memory_size_gb = 4
}
