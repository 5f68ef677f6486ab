locals { l = { app = "d" } }
resource "kubernetes_deployment_v1" "d" {
  metadata { name = "d" }
  spec {
    replicas = 4
    strategy {
      type = "RollingUpdate"
      rolling_update {
        max_surge       = "0"
        max_unavailable = "100%"
      }
    }
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
          name  = "d"
          image = "acme/d:1.0"
          port { container_port = 80 }
          readiness_probe {
            tcp_socket { port = 80 }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "d" {
  metadata { name = "d" }
  spec {
    max_unavailable = "25%"
    selector { match_labels = local.l }
  }
}
