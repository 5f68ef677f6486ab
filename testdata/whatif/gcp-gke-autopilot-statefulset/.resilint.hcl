service "pages" {
  entry = ["kubernetes_service_v1.pages"]
}
