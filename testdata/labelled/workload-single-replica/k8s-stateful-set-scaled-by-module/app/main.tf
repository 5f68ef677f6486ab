variable "name" { type = string }
variable "replicas" {
  type    = number
  default = 3
}
resource "kubernetes_stateful_set_v1" "this" {
  metadata { name = var.name }
  spec {
    service_name = var.name
    replicas     = var.replicas
    selector { match_labels = { app = var.name } }
    template {
      metadata { labels = { app = var.name } }
      spec {
        container {
          name  = "c"
          image = "registry.example.com/search:9.1"
          port { container_port = 9200 }
          readiness_probe {
            tcp_socket { port = 9200 }
          }
        }
      }
    }
  }
}
