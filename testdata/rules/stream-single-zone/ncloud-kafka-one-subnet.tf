provider "ncloud" { region = "KR" }
resource "ncloud_subnet" "s" {
  for_each       = toset(["KR-1", "KR-2"])
  vpc_no         = "1"
  subnet         = "10.0.1.0/24"
  zone           = each.key
  network_acl_no = "1"
  subnet_type    = "PRIVATE"
}
resource "ncloud_cdss_cluster" "k" { # want "RL309"
  name               = "k"
  kafka_version_code = "3.7"
  vpc_no             = "1"
  cmak {
    user_name     = "ops"
    user_password = "x"
  }
  manager_node {
    node_product_code = "m"
    subnet_no         = ncloud_subnet.s["KR-1"].id
  }
  broker_nodes {
    node_product_code = "b"
    subnet_no         = ncloud_subnet.s["KR-1"].id
    node_count        = 3
    storage_size      = 100
  }
}
