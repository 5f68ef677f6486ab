provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
resource "ncloud_vpc" "v" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "n" {
  for_each       = { node = ["10.0.1.0/24", "PRIVATE", "GEN"], lb = ["10.0.2.0/24", "PRIVATE", "LOADB"] }
  vpc_no         = ncloud_vpc.v.id
  subnet         = each.value[0]
  zone           = "KR-1"
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = each.value[1]
  usage_type     = each.value[2]
}
resource "ncloud_nks_cluster" "k" {
  name                 = "k"
  cluster_type         = "SVR.VNKS.STAND.C004.M016.G003"
  hypervisor_code      = "KVM"
  login_key_name       = "ops"
  lb_private_subnet_no = ncloud_subnet.n["lb"].id
  subnet_no_list       = [ncloud_subnet.n["node"].id]
  vpc_no               = ncloud_vpc.v.id
  zone                 = "KR-1"
}
resource "ncloud_nks_node_pool" "p" {
  cluster_uuid   = ncloud_nks_cluster.k.uuid
  node_pool_name = "p"
  node_count     = 3
  subnet_no_list = [ncloud_subnet.n["node"].id]
}
