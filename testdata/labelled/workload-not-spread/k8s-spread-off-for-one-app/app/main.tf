variable "name" { type = string }
variable "replicas" { type = number }
variable "spread" { type = bool }
resource "kubernetes_deployment_v1" "this" {
  metadata { name = var.name }
  spec {
    replicas = var.replicas
    selector { match_labels = { app = var.name } }
    template {
      metadata { labels = { app = var.name, tier = "backend" } }
      spec {
        dynamic "topology_spread_constraint" {
          for_each = var.spread ? ["topology.kubernetes.io/zone", "kubernetes.io/hostname"] : []
          content {
            max_skew           = 1
            topology_key       = topology_spread_constraint.value
            when_unsatisfiable = "ScheduleAnyway"
            label_selector { match_labels = { app = var.name } }
          }
        }
        container {
          name  = "main"
          image = "registry.example.com/${var.name}:20250917"
          port { container_port = 8000 }
          readiness_probe {
            http_get {
              path = "/ready"
              port = 8000
            }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "this" {
  metadata { name = var.name }
  spec {
    min_available = 1
    selector { match_labels = { app = var.name } }
  }
}
resource "kubernetes_service_v1" "this" {
  metadata { name = var.name }
  spec {
    selector = { app = var.name }
    port {
      port        = 80
      target_port = 8000
    }
  }
}
