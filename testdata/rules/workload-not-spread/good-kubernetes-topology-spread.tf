resource "kubernetes_deployment_v1" "api" {
  metadata { name = "api" }
  spec {
    replicas = 3
    selector { match_labels = { app = "api" } }
    template {
      metadata { labels = { app = "api" } }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "DoNotSchedule"
          label_selector { match_labels = { app = "api" } }
        }
        container {
          name  = "api"
          image = "example/api:1"
        }
      }
    }
  }
}
