provider "digitalocean" {}
variable "nodes" { type = number }
resource "digitalocean_database_cluster" "pg" {
  name       = "crm"
  engine     = "pg"
  version    = "16"
  size       = "db-s-4vcpu-8gb"
  region     = "lon1"
  node_count = var.nodes
}
resource "digitalocean_database_firewall" "pg" {
  cluster_id = digitalocean_database_cluster.pg.id
  rule {
    type  = "tag"
    value = "crm"
  }
}
