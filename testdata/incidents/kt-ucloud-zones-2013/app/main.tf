# The shop itself: it scales by itself, behind a balancer that the cluster makes.
resource "kubernetes_deployment_v1" "shop" {
  metadata {
    name   = "shop"
    labels = { app = "shop" }
  }

  spec {
    replicas = 6

    selector {
      match_labels = { app = "shop" }
    }

    template {
      metadata {
        labels = { app = "shop" }
      }

      spec {
        topology_spread_constraint {
          topology_key       = "topology.kubernetes.io/zone"
          max_skew           = 1
          when_unsatisfiable = "ScheduleAnyway"

          label_selector {
            match_labels = { app = "shop" }
          }
        }

        container {
          name  = "shop"
          image = "registry.example/shop:2013.1"

          port {
            container_port = 8080
          }

          readiness_probe {
            http_get {
              path = "/ready"
              port = 8080
            }
          }
        }
      }
    }
  }
}

resource "kubernetes_horizontal_pod_autoscaler_v2" "shop" {
  metadata {
    name = "shop"
  }

  spec {
    min_replicas = 6
    max_replicas = 36

    scale_target_ref {
      api_version = "apps/v1"
      kind        = "Deployment"
      name        = kubernetes_deployment_v1.shop.metadata[0].name
    }
  }
}

resource "kubernetes_pod_disruption_budget_v1" "shop" {
  metadata {
    name = "shop"
  }

  spec {
    max_unavailable = 1

    selector {
      match_labels = { app = "shop" }
    }
  }
}

resource "kubernetes_service_v1" "shop" {
  metadata {
    name = "shop"
  }

  spec {
    type     = "LoadBalancer"
    selector = { app = "shop" }

    port {
      port        = 443
      target_port = 8080
    }
  }
}
