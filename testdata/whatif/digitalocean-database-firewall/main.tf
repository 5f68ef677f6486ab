resource "digitalocean_droplet" "web" {
  count  = 2
  name   = "web-${count.index}"
  image  = "debian-12-x64"
  region = "fra1"
  size   = "s-1vcpu-1gb"
  tags   = ["web"]
}
resource "digitalocean_database_cluster" "d" {
  name       = "d"
  engine     = "pg"
  version    = "15"
  size       = "db-s-1vcpu-1gb"
  region     = "ams3"
  node_count = 1
}
resource "digitalocean_database_firewall" "d" {
  cluster_id = digitalocean_database_cluster.d.id
  rule {
    type  = "tag"
    value = "web"
  }
}
resource "digitalocean_loadbalancer" "d" {
  name        = "d"
  region      = "fra1"
  droplet_ids = digitalocean_droplet.web[*].id
  forwarding_rule {
    entry_port      = 80
    entry_protocol  = "http"
    target_port     = 80
    target_protocol = "http"
  }
}
