output "address" {
  value = nhncloud_kubernetes_cluster_v1.shop.api_address
}
