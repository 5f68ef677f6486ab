provider "openstack" { cloud = "corp" }
resource "openstack_containerinfra_cluster_v1" "k" {
  name                = "k"
  cluster_template_id = "b9a45c5c-cd03-4958-82aa-b80bf93cb922"
  master_count        = 3
  node_count          = 5
}
