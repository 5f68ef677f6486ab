provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
resource "ncloud_vpc" "v" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "s" {
  for_each       = { pub = ["10.0.1.0/24", "PUBLIC"], pri = ["10.0.2.0/24", "PRIVATE"] }
  vpc_no         = ncloud_vpc.v.id
  subnet         = each.value[0]
  zone           = "KR-1"
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = each.value[1]
}
resource "ncloud_cdss_cluster" "k" {
  name               = "k"
  kafka_version_code = "2403005"
  config_group_no    = "1"
  vpc_no             = ncloud_vpc.v.id
  os_image           = "SW.VELST.OS.LNX64.ROCKY.0810.B050"
  cmak {
    user_name     = "ops"
    user_password = "Not-a-secret-1"
  }
  manager_node {
    node_product_code = "SVR.VCDSS.STAND.C002.M008.NET.HDD.B050.G002"
    subnet_no         = ncloud_subnet.s["pub"].id
  }
  broker_nodes {
    node_product_code = "SVR.VCDSS.STAND.C002.M008.NET.HDD.B050.G002"
    subnet_no         = ncloud_subnet.s["pri"].id
    node_count        = 3
    storage_size      = 100
  }
}
