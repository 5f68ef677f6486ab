service "edu" {
  entry = ["kubernetes_service_v1.edu"]
}
