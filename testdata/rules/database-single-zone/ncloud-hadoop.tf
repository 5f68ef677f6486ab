provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
resource "ncloud_vpc" "main" { ipv4_cidr_block = "10.5.0.0/16" }
resource "ncloud_subnet" "nodes" {
  vpc_no         = ncloud_vpc.main.id
  subnet         = "10.5.0.0/18"
  zone           = "KR-2"
  network_acl_no = ncloud_vpc.main.default_network_acl_no
  subnet_type    = "PRIVATE"
  usage_type     = "GEN"
}
resource "ncloud_hadoop" "events" { # want "RL301"
  vpc_no                        = ncloud_vpc.main.id
  cluster_name                  = "events"
  cluster_type_code             = "CORE_HADOOP_WITH_SPARK"
  admin_user_name               = "admin-test"
  admin_user_password           = "Admin!2Admin"
  login_key_name                = "naverCloud"
  edge_node_subnet_no           = ncloud_subnet.nodes.id
  master_node_subnet_no         = ncloud_subnet.nodes.id
  worker_node_subnet_no         = ncloud_subnet.nodes.id
  bucket_name                   = "events"
  master_node_data_storage_type = "SSD"
  worker_node_data_storage_type = "SSD"
  master_node_data_storage_size = 100
  worker_node_data_storage_size = 100
}
