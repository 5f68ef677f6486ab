service "api" {
  entry = ["kubernetes_service.api"]
}
