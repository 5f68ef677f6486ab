resource "kubernetes_stateful_set_v1" "kv" {
  metadata {
    name      = "kv"
    namespace = "data"
  }
  spec {
    service_name = "kv"
    replicas     = 3
    selector { match_labels = { app = "kv" } }
    template {
      metadata { labels = { app = "kv" } }
      spec {
        affinity {
          pod_anti_affinity {
            required_during_scheduling_ignored_during_execution {
              topology_key = "topology.kubernetes.io/zone"
              label_selector { match_labels = { app = "kv" } }
            }
          }
        }
        container {
          name  = "kv"
          image = "acme/kv:0.9.4"
          port { container_port = 2379 }
          readiness_probe {
            http_get {
              path = "/health"
              port = 2379
            }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "kv" {
  metadata {
    name      = "kv"
    namespace = "default"
  }
  spec {
    max_unavailable = 1
    selector { match_labels = { app = "kv" } }
  }
}
