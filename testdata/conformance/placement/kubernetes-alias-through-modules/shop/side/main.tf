terraform {
  required_providers {
    kubernetes = {
      source                = "hashicorp/kubernetes"
      configuration_aliases = [kubernetes.far]
    }
  }
}
resource "kubernetes_service" "s" {
  provider = kubernetes.far
  metadata {
    name = "s"
  }
}
