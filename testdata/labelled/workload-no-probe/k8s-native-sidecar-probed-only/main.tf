locals { l = { app = "q" } }
resource "kubernetes_deployment_v1" "q" {
  metadata { name = "q" }
  spec {
    replicas = 2
    selector { match_labels = local.l }
    template {
      metadata { labels = local.l }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "ScheduleAnyway"
          label_selector { match_labels = local.l }
        }
        container {
          name  = "q"
          image = "acme/q:1.1.0"
          port { container_port = 8080 }
        }
      }
    }
  }
}
resource "kubernetes_service_v1" "q" {
  metadata { name = "q" }
  spec {
    selector = local.l
    port {
      port        = 80
      target_port = 8080
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "q" {
  metadata { name = "q" }
  spec {
    max_unavailable = "1"
    selector { match_labels = local.l }
  }
}
