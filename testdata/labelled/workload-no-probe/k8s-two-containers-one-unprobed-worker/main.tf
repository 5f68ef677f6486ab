locals { l = { app = "queue" } }
resource "kubernetes_service_v1" "queue" {
  metadata { name = "queue" }
  spec {
    cluster_ip = "None"
    selector   = local.l
    port { port = 4222 }
  }
}
resource "kubernetes_stateful_set_v1" "queue" {
  metadata { name = "queue" }
  spec {
    service_name = "queue"
    replicas     = 3
    selector { match_labels = local.l }
    template {
      metadata { labels = local.l }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "DoNotSchedule"
          label_selector { match_labels = local.l }
        }
        container {
          name  = "nats"
          image = "nats:2.10.22"
          port { container_port = 4222 }
          liveness_probe {
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
resource "kubernetes_pod_disruption_budget_v1" "queue" {
  metadata { name = "queue" }
  spec {
    max_unavailable = "1"
    selector { match_labels = local.l }
  }
}
