provider "kubernetes" {
  config_path = "~/.kube/config"
}
locals {
  rollout = { surge = "0%", unavailable = "100%" }
}
resource "kubernetes_deployment_v1" "feed" {
  metadata {
    name      = "feed"
    namespace = "social"
  }
  spec {
    replicas = 6
    strategy {
      type = "RollingUpdate"
      rolling_update {
        max_surge       = local.rollout.surge
        max_unavailable = local.rollout.unavailable
      }
    }
    selector {
      match_labels = { app = "feed" }
    }
    template {
      metadata {
        labels = { app = "feed" }
      }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "ScheduleAnyway"
          label_selector {
            match_labels = { app = "feed" }
          }
        }
        container {
          name  = "feed"
          image = "registry.example.com/feed:88.1.0"
          port {
            container_port = 8080
          }
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
resource "kubernetes_pod_disruption_budget_v1" "feed" {
  metadata {
    name      = "feed"
    namespace = "social"
  }
  spec {
    min_available = "60%"
    selector {
      match_labels = { app = "feed" }
    }
  }
}
