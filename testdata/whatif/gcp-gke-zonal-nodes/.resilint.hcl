service "web" {
  entry = ["kubernetes_service_v1.web"]
}

service "pinned" {
  entry = ["kubernetes_service_v1.pinned"]
}
