provider "digitalocean" {}
resource "digitalocean_database_cluster" "m" {
  name       = "m"
  engine     = "mysql"
  version    = "8"
  size       = "db-s-2vcpu-4gb"
  region     = "sgp1"
  node_count = 2
}
