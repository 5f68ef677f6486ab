provider "digitalocean" {}
resource "digitalocean_database_cluster" "db" {
  name       = "db"
  engine     = "mysql"
  version    = "8"
  size       = "db-s-2vcpu-4gb"
  region     = "ams3"
  node_count = 2
}
resource "hcloud_server" "app" {
  count       = 2
  name        = "app-${count.index}"
  server_type = "cx32"
  image       = "debian-12"
  location    = ["fsn1", "hel1"][count.index]
  backups     = true
}
