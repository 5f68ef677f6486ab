provider "ncloud" {
  region = "KR"
}
resource "ncloud_vpc" "main" {
  ipv4_cidr_block = "10.4.0.0/16"
}
resource "ncloud_subnet" "kafka" {
  for_each       = { mgr = "PUBLIC", broker = "PRIVATE" }
  vpc_no         = ncloud_vpc.main.id
  subnet         = each.key == "mgr" ? "10.4.1.0/24" : "10.4.2.0/24"
  zone           = "KR-1"
  network_acl_no = ncloud_vpc.main.default_network_acl_no
  subnet_type    = each.value
}
data "ncloud_cdss_os_image" "os" {
  filter {
    name   = "image_name"
    values = ["CentOS 7.8 (64-bit)"]
  }
}
resource "ncloud_cdss_config_group" "events" {
  name               = "events"
  kafka_version_code = "2823006"
}
resource "ncloud_cdss_cluster" "events" {
  name               = "events"
  kafka_version_code = ncloud_cdss_config_group.events.kafka_version_code
  config_group_no    = ncloud_cdss_config_group.events.id
  vpc_no             = ncloud_vpc.main.id
  os_image           = data.ncloud_cdss_os_image.os.id
  cmak {
    user_name     = "cmak"
    user_password = var.cmak_password
  }
  manager_node {
    node_product_code = "SVR.VCDSS.STAND.C002.M008.NET.HDD.B050.G002"
    subnet_no         = ncloud_subnet.kafka["mgr"].id
  }
  broker_nodes {
    node_product_code = "SVR.VCDSS.STAND.C004.M016.NET.HDD.B050.G002"
    node_count        = 3
    subnet_no         = ncloud_subnet.kafka["broker"].id
    storage_size      = 500
  }
}
variable "cmak_password" {
  type      = string
  sensitive = true
}
