service "web" {
  entry = ["kubernetes_service_v1.app[\"web\"]"]
}
service "batch" {
  entry = ["kubernetes_service_v1.app[\"batch\"]"]
}
