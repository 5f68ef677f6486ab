provider "google" {
  project = "net-prod"
}
variable "resolvers" {
  type    = list(string)
  default = ["10.10.0.53"]
}
resource "google_compute_network" "main" {
  name = "main"
}
resource "google_dns_policy" "corp" {
  name = "corp"
  networks {
    network_url = google_compute_network.main.id
  }
  alternative_name_server_config {
    dynamic "target_name_servers" {
      for_each = var.resolvers
      content {
        ipv4_address = target_name_servers.value
      }
    }
  }
}
