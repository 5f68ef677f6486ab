variable "namespace" { type = string }
variable "name" { type = string }
variable "image" { type = string }
variable "port" { type = number }
variable "replicas" { type = number }
locals { labels = { "app.kubernetes.io/name" = var.name } }
resource "kubernetes_deployment_v1" "this" {
  metadata {
    name      = var.name
    namespace = var.namespace
    labels    = local.labels
  }
  spec {
    replicas = var.replicas
    selector { match_labels = local.labels }
    template {
      metadata { labels = local.labels }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "ScheduleAnyway"
          label_selector { match_labels = local.labels }
        }
        container {
          name  = var.name
          image = var.image
          port { container_port = var.port }
          readiness_probe {
            tcp_socket { port = var.port }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "this" {
  count = coalesce(var.replicas, 1) > 1 ? 1 : 0
  metadata {
    name      = var.name
    namespace = var.namespace
  }
  spec {
    max_unavailable = 1
    selector { match_labels = local.labels }
  }
}
resource "kubernetes_service_v1" "this" {
  metadata {
    name      = var.name
    namespace = var.namespace
  }
  spec {
    selector = local.labels
    port { port = var.port }
  }
}
