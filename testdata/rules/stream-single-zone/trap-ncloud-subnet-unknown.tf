provider "ncloud" { region = "KR" }
variable "subnet" { type = string }
resource "ncloud_cdss_cluster" "k" { 
  name               = "k"
  kafka_version_code = "3.7"
  vpc_no             = "1"
  cmak {
    user_name     = "ops"
    user_password = "x"
  }
  manager_node {
    node_product_code = "m"
    subnet_no         = var.subnet
  }
  broker_nodes {
    node_product_code = "b"
    subnet_no         = var.subnet
    node_count        = 3
    storage_size      = 100
  }
}
