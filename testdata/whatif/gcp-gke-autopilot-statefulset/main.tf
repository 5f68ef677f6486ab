provider "google" {
  project = "p"
}
resource "google_container_cluster" "auto" {
  name             = "auto"
  location         = "europe-north1"
  enable_autopilot = true
}
data "google_client_config" "me" {}
provider "kubernetes" {
  host                   = "https://${google_container_cluster.auto.endpoint}"
  token                  = data.google_client_config.me.access_token
  cluster_ca_certificate = base64decode(google_container_cluster.auto.master_auth[0].cluster_ca_certificate)
}
resource "kubernetes_service_v1" "pages" {
  metadata {
    name = "pages"
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "pages" }
    port {
      port = 80
    }
  }
}
resource "kubernetes_deployment_v1" "pages" {
  metadata {
    name = "pages"
  }
  spec {
    replicas = 3
    selector {
      match_labels = { app = "pages" }
    }
    template {
      metadata {
        labels = { app = "pages" }
      }
      spec {
        container {
          name  = "pages"
          image = "registry.example.com/pages:1"
          env {
            name  = "STORE"
            value = google_bigtable_instance.b.name
          }
        }
      }
    }
  }
}
resource "google_bigtable_instance" "b" {
  name = "pages"
  cluster {
    cluster_id   = "c1"
    zone         = "europe-north1-a"
    num_nodes    = 1
    storage_type = "SSD"
  }
  cluster {
    cluster_id   = "c2"
    zone         = "europe-north1-b"
    num_nodes    = 1
    storage_type = "SSD"
  }
}
