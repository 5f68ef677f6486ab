resource "kubernetes_manifest" "search" {
  manifest = yamldecode(templatefile("${path.module}/search.yaml", { replicas = 1, tag = "4.2.0" }))
}
resource "kubernetes_manifest" "svc" {
  manifest = {
    apiVersion = "v1"
    kind       = "Service"
    metadata   = { name = "search", namespace = "shop" }
    spec = {
      selector = { app = "search" }
      ports    = [{ port = 80, targetPort = 8080 }]
    }
  }
}
