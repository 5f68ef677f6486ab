variable "replicas" { type = number }
variable "keep" {
  type    = number
  default = null
}
locals { l = { app = "api" } }
resource "kubernetes_deployment_v1" "this" {
  metadata { name = "api" }
  spec {
    replicas = var.replicas
    selector { match_labels = local.l }
    template {
      metadata { labels = local.l }
      spec {
        affinity {
          pod_anti_affinity {
            required_during_scheduling_ignored_during_execution {
              topology_key = "kubernetes.io/hostname"
              label_selector { match_labels = local.l }
            }
          }
        }
        container {
          name  = "api"
          image = "registry.example.com/api:2"
          port { container_port = 80 }
          readiness_probe {
            http_get {
              path = "/"
              port = 80
            }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "this" {
  metadata { name = "api" }
  spec {
    min_available = coalesce(var.keep, var.replicas)
    selector { match_labels = local.l }
  }
}
