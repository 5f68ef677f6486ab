provider "kubernetes" {
  config_path = "~/.kube/config"
}

resource "kubernetes_deployment_v1" "gateway" {
  metadata {
    name      = "gateway"
    namespace = "edge"
  }
  spec {
    selector {
      match_labels = { app = "gateway" }
    }
    template {
      metadata {
        labels = { app = "gateway" }
      }
      spec {
        dynamic "topology_spread_constraint" {
          for_each = ["topology.kubernetes.io/zone", "kubernetes.io/hostname"]
          content {
            max_skew           = 1
            topology_key       = topology_spread_constraint.value
            when_unsatisfiable = "ScheduleAnyway"
            label_selector {
              match_labels = { app = "gateway" }
            }
          }
        }
        container {
          name  = "gateway"
          image = "registry.example.com/gateway:3.4.0"
          port {
            container_port = 8443
          }
          readiness_probe {
            http_get {
              path = "/ready"
              port = 8443
            }
          }
        }
      }
    }
  }
}

resource "kubernetes_horizontal_pod_autoscaler_v2" "gateway" {
  metadata {
    name      = "gateway"
    namespace = "edge"
  }
  spec {
    min_replicas = 3
    max_replicas = 30
    scale_target_ref {
      api_version = "apps/v1"
      kind        = "Deployment"
      name        = "gateway"
    }
    metric {
      type = "Resource"
      resource {
        name = "cpu"
        target {
          type                = "Utilization"
          average_utilization = 60
        }
      }
    }
  }
}

resource "kubernetes_pod_disruption_budget_v1" "gateway" {
  metadata {
    name      = "gateway"
    namespace = "edge"
  }
  spec {
    min_available = "50%"
    selector {
      match_labels = { app = "gateway" }
    }
  }
}
