provider "kubernetes" { config_context = "prod" }
locals { l = { app = "nats" } }
resource "kubernetes_stateful_set_v1" "nats" {
  metadata {
    name      = "nats"
    namespace = "bus"
  }
  spec {
    service_name = "nats"
    replicas     = 3
    selector { match_labels = local.l }
    template {
      metadata { labels = local.l }
      spec {
        container {
          name  = "nats"
          image = "nats:2.10.22"
          port { container_port = 4222 }
          readiness_probe {
            http_get {
              path = "/healthz"
              port = 8222
            }
          }
        }
      }
    }
  }
}
resource "kubernetes_service_v1" "nats" {
  metadata {
    name      = "nats"
    namespace = "bus"
  }
  spec {
    cluster_ip = "None"
    selector   = local.l
    port { port = 4222 }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "nats" {
  metadata {
    name      = "nats"
    namespace = "bus"
  }
  spec {
    max_unavailable = 1
    selector { match_labels = local.l }
  }
}
