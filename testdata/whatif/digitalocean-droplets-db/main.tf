resource "digitalocean_database_cluster" "d" {
  name       = "d"
  engine     = "pg"
  version    = "15"
  size       = "db-s-2vcpu-4gb"
  region     = "sgp1"
  node_count = 2
}
resource "digitalocean_droplet" "d" {
  count     = 3
  name      = "web-${count.index}"
  image     = "debian-12-x64"
  region    = "sgp1"
  size      = "s-2vcpu-4gb"
  tags      = ["web"]
  user_data = "DB=${digitalocean_database_cluster.d.private_uri}"
}
resource "digitalocean_loadbalancer" "d" {
  name        = "d"
  region      = "sgp1"
  droplet_tag = "web"
  forwarding_rule {
    entry_port      = 80
    entry_protocol  = "http"
    target_port     = 80
    target_protocol = "http"
  }
}
