service "gpu" {
  entry = ["kubernetes_service_v1.gpu"]
}
