provider "kubernetes" {
  config_path = "~/.kube/config"
}
locals {
  app = { app = "invoice" }
}
resource "kubernetes_deployment_v1" "invoice" {
  metadata {
    name      = "invoice"
    namespace = "erp"
    labels    = local.app
  }
  spec {
    replicas = 2
    selector {
      match_labels = local.app
    }
    template {
      metadata {
        labels = local.app
      }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "ScheduleAnyway"
          label_selector {
            match_labels = local.app
          }
        }
        container {
          name  = "logs"
          image = "registry.example.com/fluent-bit:3.1"
        }
        container {
          name  = "invoice"
          image = "registry.example.com/invoice:12"
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
resource "kubernetes_pod_disruption_budget_v1" "invoice" {
  metadata {
    name      = "invoice"
    namespace = "erp"
  }
  spec {
    min_available = 1
    selector {
      match_labels = local.app
    }
  }
}
