provider "google" {
  project = "p"
}
resource "google_container_cluster" "c" {
  name                     = "c"
  location                 = "us-central1"
  node_locations           = ["us-central1-a", "us-central1-b", "us-central1-c"]
  remove_default_node_pool = true
  initial_node_count       = 1
}
resource "google_container_node_pool" "p" {
  cluster    = google_container_cluster.c.name
  location   = "us-central1"
  node_count = 1
}
provider "kubernetes" {
  host = google_container_cluster.c.endpoint
}
resource "kubernetes_deployment_v1" "pinned" {
  metadata {
    name = "pinned"
  }
  spec {
    replicas = 2
    selector {
      match_labels = { app = "pinned" }
    }
    template {
      metadata {
        labels = { app = "pinned" }
      }
      spec {
        affinity {
          node_affinity {
            required_during_scheduling_ignored_during_execution {
              node_selector_term {
                match_expressions {
                  key      = "topology.kubernetes.io/zone"
                  operator = "In"
                  values   = ["us-central1-b"]
                }
              }
            }
          }
        }
        container {
          name  = "c"
          image = "registry.example.com/c:1"
        }
      }
    }
  }
}
resource "kubernetes_deployment_v1" "free" {
  metadata {
    name = "free"
  }
  spec {
    replicas = 3
    selector {
      match_labels = { app = "free" }
    }
    template {
      metadata {
        labels = { app = "free" }
      }
      spec {
        container {
          name  = "c"
          image = "registry.example.com/c:1"
        }
      }
    }
  }
}
resource "kubernetes_service_v1" "pinned" {
  metadata {
    name = "pinned"
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "pinned" }
    port {
      port = 80
    }
  }
}
resource "kubernetes_service_v1" "free" {
  metadata {
    name = "free"
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "free" }
    port {
      port = 80
    }
  }
}
