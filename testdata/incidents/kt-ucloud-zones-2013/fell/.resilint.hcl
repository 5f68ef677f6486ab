service "shop" {
  entry = ["module.app.kubernetes_service_v1.shop"]
}
