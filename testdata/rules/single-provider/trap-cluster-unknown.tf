# Where the cluster stands is not said: whose cloud it is neither.
provider "kubernetes" {
  config_path = "~/.kube/config"
}
resource "kubernetes_deployment_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    replicas = 2
    selector {
      match_labels = { app = "web" }
    }
    template {
      metadata {
        labels = { app = "web" }
      }
      spec {
        container {
          name  = "web"
          image = "example/web:1.2"
        }
      }
    }
  }
}
resource "kubernetes_ingress_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    default_backend {
      service {
        name = "web"
      }
    }
  }
}
resource "kubernetes_service_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    selector = { app = "web" }
    port {
      port = 80
    }
  }
}
