service "pinned" {
  entry = ["kubernetes_service_v1.pinned"]
}
service "free" {
  entry = ["kubernetes_service_v1.free"]
}
