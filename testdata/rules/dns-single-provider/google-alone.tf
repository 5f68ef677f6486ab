provider "google" { project = "p" }
resource "google_dns_managed_zone" "main" { # want "RL209"
  name     = "main"
  dns_name = "shop.example."
}
