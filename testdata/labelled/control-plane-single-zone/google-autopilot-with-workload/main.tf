provider "google" {
  project = "bank-prod"
  region  = "europe-west3"
}
data "google_client_config" "this" {}
resource "google_container_cluster" "auto" {
  name             = "auto"
  location         = "europe-west3"
  enable_autopilot = true
}
provider "kubernetes" {
  host  = "https://${google_container_cluster.auto.endpoint}"
  token = data.google_client_config.this.access_token
}
resource "kubernetes_deployment_v1" "cards" {
  metadata {
    name = "cards"
  }
  spec {
    replicas = 4
    selector {
      match_labels = { app = "cards" }
    }
    template {
      metadata {
        labels = { app = "cards" }
      }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "DoNotSchedule"
          label_selector {
            match_labels = { app = "cards" }
          }
        }
        container {
          name  = "cards"
          image = "registry.example.com/cards:6.0"
          port {
            container_port = 8080
          }
          readiness_probe {
            grpc {
              port = 8080
            }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "cards" {
  metadata {
    name = "cards"
  }
  spec {
    min_available = "75%"
    selector {
      match_labels = { app = "cards" }
    }
  }
}
