provider "google" {
  project = "feed-prod"
}
variable "zones" {
  type    = map(number)
  default = { us-east1-b = 3, us-east1-c = 3 }
}
resource "google_bigtable_instance" "feed" {
  name                = "feed"
  deletion_protection = true
  dynamic "cluster" {
    for_each = var.zones
    content {
      cluster_id   = "feed-${cluster.key}"
      zone         = cluster.key
      num_nodes    = cluster.value
      storage_type = "SSD"
    }
  }
}
