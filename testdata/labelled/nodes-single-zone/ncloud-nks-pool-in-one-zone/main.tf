provider "ncloud" { region = "KR" }
resource "ncloud_vpc" "v" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "n" {
  count          = 2
  vpc_no         = ncloud_vpc.v.id
  subnet         = "10.0.${count.index}.0/24"
  zone           = "KR-1"
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_nks_cluster" "c" {
  name                 = "c"
  cluster_type         = "SVR.VNKS.STAND.C004.M016.NET.SSD.B050.G002"
  login_key_name       = "k"
  vpc_no               = ncloud_vpc.v.id
  zone                 = "KR-1"
  subnet_no_list       = ncloud_subnet.n[*].id
  lb_private_subnet_no = "1"
  kube_network_plugin  = "cilium"
}
resource "ncloud_nks_node_pool" "p" {
  count          = 2
  cluster_uuid   = ncloud_nks_cluster.c.uuid
  node_pool_name = "p${count.index}"
  node_count     = 3
  product_code   = "SVR.VSVR.STAND.C004.M016.NET.SSD.B050.G002"
  subnet_no_list = [ncloud_subnet.n[count.index].id]
}
