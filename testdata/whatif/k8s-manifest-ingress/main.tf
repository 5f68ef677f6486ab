provider "google" {
  project = "p"
  region  = "asia-southeast1"
}
resource "google_container_cluster" "c" {
  name               = "c"
  location           = "asia-southeast1-a"
  node_locations     = ["asia-southeast1-b"]
  initial_node_count = 2
}
provider "kubernetes" {
  host = google_container_cluster.c.endpoint
}
resource "kubernetes_manifest" "deployment" {
  manifest = yamldecode(file("${path.module}/deployment.yaml"))
}
resource "kubernetes_manifest" "service" {
  manifest = {
    apiVersion = "v1"
    kind       = "Service"
    metadata   = { name = "shop", namespace = "shop" }
    spec = {
      selector = { app = "shop" }
      ports    = [{ port = 80 }]
    }
  }
}
resource "kubernetes_manifest" "ingress" {
  manifest = {
    apiVersion = "networking.k8s.io/v1"
    kind       = "Ingress"
    metadata   = { name = "shop", namespace = "shop" }
    spec = {
      rules = [{
        host = "shop.example.com"
        http = { paths = [{ path = "/", pathType = "Prefix", backend = { service = { name = "shop", port = { number = 80 } } } }] }
      }]
    }
  }
}
