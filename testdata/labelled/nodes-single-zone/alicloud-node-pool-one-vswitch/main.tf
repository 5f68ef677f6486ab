provider "alicloud" {
  region = "ap-southeast-1"
}
locals { zones = ["ap-southeast-1a", "ap-southeast-1b"] }
resource "alicloud_vswitch" "k8s" {
  count      = 2
  vpc_id     = "vpc-t4n"
  zone_id    = local.zones[count.index]
  cidr_block = "10.7.${count.index}.0/24"
}
resource "alicloud_cs_managed_kubernetes" "main" {
  name                = "main"
  cluster_spec        = "ack.pro.small"
  vswitch_ids         = alicloud_vswitch.k8s[*].id
  service_cidr        = "172.16.0.0/16"
  deletion_protection = true
}
resource "alicloud_cs_kubernetes_node_pool" "main" {
  cluster_id     = alicloud_cs_managed_kubernetes.main.id
  node_pool_name = "main"
  vswitch_ids    = [alicloud_vswitch.k8s[0].id]
  instance_types = ["ecs.g7.xlarge"]
  desired_size   = 4
}
