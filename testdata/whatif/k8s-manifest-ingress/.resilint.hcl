service "shop" {
  entry = ["kubernetes_manifest.ingress"]
}
