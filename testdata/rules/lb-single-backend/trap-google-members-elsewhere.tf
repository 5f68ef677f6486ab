provider "google" {
  project = "p"
  region  = "europe-west1"
}
variable "members" { type = list(string) }
resource "google_compute_target_pool" "a" {
  name      = "a"
  instances = var.members
}
