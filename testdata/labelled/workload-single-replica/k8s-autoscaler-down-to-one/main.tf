provider "kubernetes" {
  config_path = "~/.kube/config"
}

variable "scaling" {
  type = object({
    min = optional(number, 1)
    max = number
  })
  default = { max = 12 }
}

locals {
  app = { "app.kubernetes.io/name" = "search" }
}

resource "kubernetes_deployment_v1" "search" {
  metadata {
    name      = "search"
    namespace = "catalog"
  }
  spec {
    replicas = 4
    selector {
      match_labels = local.app
    }
    template {
      metadata {
        labels = local.app
      }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "ScheduleAnyway"
          label_selector {
            match_labels = local.app
          }
        }
        container {
          name  = "search"
          image = "registry.example.com/search:9.2.1"
          port {
            container_port = 9200
          }
          readiness_probe {
            tcp_socket {
              port = 9200
            }
          }
        }
      }
    }
  }
  lifecycle {
    ignore_changes = [spec[0].replicas]
  }
}

resource "kubernetes_horizontal_pod_autoscaler_v2" "search" {
  metadata {
    name      = "search"
    namespace = "catalog"
  }
  spec {
    min_replicas = var.scaling.min
    max_replicas = var.scaling.max
    scale_target_ref {
      api_version = "apps/v1"
      kind        = "Deployment"
      name        = kubernetes_deployment_v1.search.metadata[0].name
    }
  }
}

resource "kubernetes_pod_disruption_budget_v1" "search" {
  metadata {
    name      = "search"
    namespace = "catalog"
  }
  spec {
    max_unavailable = "1"
    selector {
      match_labels = local.app
    }
  }
}
