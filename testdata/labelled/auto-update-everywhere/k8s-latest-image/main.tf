locals {
  l   = { app = "front" }
  tag = "latest"
}
resource "kubernetes_deployment_v1" "f" {
  metadata { name = "front" }
  spec {
    replicas = 3
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
          name              = "front"
          image             = "registry.example.com/front:${local.tag}"
          image_pull_policy = "Always"
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
resource "kubernetes_pod_disruption_budget_v1" "f" {
  metadata { name = "front" }
  spec {
    min_available = 2
    selector { match_labels = local.l }
  }
}
