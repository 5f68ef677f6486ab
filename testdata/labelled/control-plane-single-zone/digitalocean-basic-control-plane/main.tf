provider "digitalocean" {}
resource "digitalocean_kubernetes_cluster" "c" {
  name    = "c"
  region  = "ams3"
  version = "1.31.1-do.4"
  node_pool {
    name       = "p"
    size       = "s-4vcpu-8gb"
    node_count = 3
  }
}
