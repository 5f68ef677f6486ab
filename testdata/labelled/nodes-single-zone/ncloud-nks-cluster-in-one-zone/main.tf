provider "ncloud" {
  region = "KR"
}
variable "pools" {
  type    = map(number)
  default = { apps = 3, jobs = 2 }
}
resource "ncloud_vpc" "k8s" {
  ipv4_cidr_block = "10.90.0.0/16"
}
resource "ncloud_subnet" "node" {
  vpc_no         = ncloud_vpc.k8s.id
  subnet         = "10.90.1.0/24"
  zone           = "KR-1"
  network_acl_no = ncloud_vpc.k8s.default_network_acl_no
  subnet_type    = "PRIVATE"
  usage_type     = "GEN"
}
resource "ncloud_subnet" "lb" {
  vpc_no         = ncloud_vpc.k8s.id
  subnet         = "10.90.100.0/24"
  zone           = "KR-1"
  network_acl_no = ncloud_vpc.k8s.default_network_acl_no
  subnet_type    = "PRIVATE"
  usage_type     = "LOADB"
}
data "ncloud_nks_versions" "v" {
  hypervisor_code = "KVM"
}
resource "ncloud_nks_cluster" "main" {
  hypervisor_code      = "KVM"
  cluster_type         = "SVR.VNKS.STAND.C004.M016.G003"
  k8s_version          = "1.30.8"
  login_key_name       = "ops"
  name                 = "main"
  lb_private_subnet_no = ncloud_subnet.lb.id
  kube_network_plugin  = "cilium"
  subnet_no_list       = [ncloud_subnet.node.id]
  vpc_no               = ncloud_vpc.k8s.id
  zone                 = "KR-1"
}
resource "ncloud_nks_node_pool" "apps" {
  for_each       = var.pools
  cluster_uuid   = ncloud_nks_cluster.main.uuid
  node_pool_name = each.key
  node_count     = each.value
  subnet_no_list = [ncloud_subnet.node.id]
  software_code  = "SW.VSVR.OS.LNX64.UBNTU.SVR22.WRKND.G003"
  server_spec_code = "s4-g3a"
  storage_size   = 100
  autoscale {
    enabled = false
    min     = each.value
    max     = each.value
  }
}
