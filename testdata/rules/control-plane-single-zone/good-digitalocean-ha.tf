provider "digitalocean" {}
resource "digitalocean_kubernetes_cluster" "c" {
  name    = "c"
  region  = "fra1"
  version = "1.31.1-do.4"
  ha      = true
  node_pool {
    name       = "n"
    size       = "s-4vcpu-8gb"
    node_count = 3
  }
}
