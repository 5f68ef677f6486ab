service "docs" {
  entry = ["kubernetes_ingress_v1.docs"]
}
