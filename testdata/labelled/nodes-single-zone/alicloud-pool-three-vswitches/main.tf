provider "alicloud" { region = "cn-hangzhou" }
resource "alicloud_vswitch" "s" {
  for_each   = { h = 1, i = 2, j = 3 }
  vpc_id     = "vpc-1"
  zone_id    = "cn-hangzhou-${each.key}"
  cidr_block = "10.${each.value}.0.0/16"
}
resource "alicloud_cs_managed_kubernetes" "k" {
  name                = "k"
  cluster_spec        = "ack.pro.small"
  vswitch_ids         = values(alicloud_vswitch.s)[*].id
  deletion_protection = true
}
resource "alicloud_cs_kubernetes_node_pool" "p" {
  cluster_id     = alicloud_cs_managed_kubernetes.k.id
  node_pool_name = "p"
  vswitch_ids    = values(alicloud_vswitch.s)[*].id
  desired_size   = 3
  instance_types = ["ecs.g7.xlarge"]
}
