provider "kubernetes" {
  config_path = "~/.kube/config"
}
locals {
  apps = {
    checkout = { port = 8080 }
    browse   = { port = 8081, replicas = 4 }
  }
}
resource "kubernetes_deployment_v1" "this" {
  for_each = local.apps
  metadata {
    name      = each.key
    namespace = "shop"
  }
  spec {
    replicas = lookup(each.value, "replicas", 1)
    selector {
      match_labels = { app = each.key }
    }
    template {
      metadata {
        labels = { app = each.key }
      }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "kubernetes.io/hostname"
          when_unsatisfiable = "ScheduleAnyway"
          label_selector {
            match_labels = { app = each.key }
          }
        }
        container {
          name  = each.key
          image = "registry.example.com/${each.key}:1"
          port {
            container_port = each.value.port
          }
          readiness_probe {
            tcp_socket {
              port = each.value.port
            }
          }
        }
      }
    }
  }
}
resource "kubernetes_service_v1" "this" {
  for_each = local.apps
  metadata {
    name      = each.key
    namespace = "shop"
  }
  spec {
    selector = { app = each.key }
    port {
      port        = 80
      target_port = each.value.port
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "this" {
  for_each = { for k, v in local.apps : k => v if lookup(v, "replicas", 1) > 1 }
  metadata {
    name      = each.key
    namespace = "shop"
  }
  spec {
    max_unavailable = "1"
    selector {
      match_labels = { app = each.key }
    }
  }
}
