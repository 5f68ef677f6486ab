provider "kubernetes" { config_path = "~/.kube/config" }
locals { labels = { app = "q" } }
resource "kubernetes_deployment_v1" "q" {
  metadata { name = "q" }
  spec {
    replicas = 3
    selector { match_labels = local.labels }
    template {
      metadata { labels = local.labels }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "DoNotSchedule"
          label_selector { match_labels = local.labels }
        }
        container {
          name  = "q"
          image = "r.example.com/q:1"
          port { container_port = 80 }
          readiness_probe {
            tcp_socket { port = 80 }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "q" {
  metadata { name = "q" }
  spec {
    max_unavailable = "0"
    selector { match_labels = local.labels }
  }
}
