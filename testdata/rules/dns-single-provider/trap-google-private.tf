provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_dns_managed_zone" "z" {
  name     = "z"
  dns_name   = "corp.example.com."
  visibility = "private"
}
