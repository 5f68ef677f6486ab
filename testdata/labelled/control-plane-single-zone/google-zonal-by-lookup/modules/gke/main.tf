variable "name" { type = string }
variable "locations" { type = list(string) }
resource "google_container_cluster" "this" {
  name                     = var.name
  location                 = element(var.locations, 0)
  node_locations           = slice(var.locations, 1, length(var.locations))
  remove_default_node_pool = true
  initial_node_count       = 1
}
resource "google_container_node_pool" "this" {
  name       = "${var.name}-general"
  cluster    = google_container_cluster.this.id
  node_count = 3
  node_config {
    machine_type = "n2-standard-4"
  }
  management {
    auto_repair  = true
    auto_upgrade = false
  }
}
