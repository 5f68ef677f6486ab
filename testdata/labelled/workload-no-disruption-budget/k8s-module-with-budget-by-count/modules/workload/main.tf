variable "name" { type = string }
variable "replicas" { type = number }

locals {
  labels = { app = var.name }
}

resource "kubernetes_deployment_v1" "this" {
  metadata {
    name      = var.name
    namespace = "shop"
  }
  spec {
    replicas = var.replicas
    selector {
      match_labels = local.labels
    }
    template {
      metadata {
        labels = merge(local.labels, { tier = "web" })
      }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "ScheduleAnyway"
          label_selector {
            match_labels = local.labels
          }
        }
        container {
          name  = var.name
          image = "registry.example.com/${var.name}:1.4.2"
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

resource "kubernetes_pod_disruption_budget_v1" "this" {
  count = var.replicas > 1 ? 1 : 0
  metadata {
    name      = var.name
    namespace = kubernetes_deployment_v1.this.metadata[0].namespace
  }
  spec {
    max_unavailable = "25%"
    selector {
      match_labels = local.labels
    }
  }
}
