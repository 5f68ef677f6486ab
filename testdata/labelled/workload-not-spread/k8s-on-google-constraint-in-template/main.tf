provider "google" {
  project = "ads-prod"
  region  = "us-central1"
}
provider "kubernetes" {
  host = "https://${google_container_cluster.ads.endpoint}"
}
locals {
  labels = { app = "bidder" }
}
resource "google_container_cluster" "ads" {
  name                     = "ads"
  location                 = "us-central1"
  remove_default_node_pool = true
  initial_node_count       = 1
}
resource "google_container_node_pool" "ads" {
  cluster    = google_container_cluster.ads.id
  node_count = 2
}
resource "kubernetes_deployment_v1" "bidder" {
  metadata { name = "bidder" }
  spec {
    replicas = 3
    selector { match_labels = local.labels }
    template {
      metadata { labels = local.labels }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "DoNotSchedule"
          label_selector { match_labels = local.labels }
        }
        container {
          name  = "bidder"
          image = "us-docker.pkg.dev/ads-prod/app/bidder:12.4"
          port { container_port = 8080 }
          readiness_probe {
            http_get {
              path = "/ready"
              port = 8080
            }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "bidder" {
  metadata { name = "bidder" }
  spec {
    max_unavailable = "1"
    selector { match_labels = local.labels }
  }
}
resource "kubernetes_service_v1" "bidder" {
  metadata { name = "bidder" }
  spec {
    type     = "LoadBalancer"
    selector = local.labels
    port {
      port        = 80
      target_port = 8080
    }
  }
}
