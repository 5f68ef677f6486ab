provider "alicloud" { region = "cn-beijing" }
resource "alicloud_express_connect_physical_connection" "l" {
  count                    = 2
  access_point_id          = "ap-cn-beijing-ft-A"
  line_operator            = "CT"
  port_type                = "10GBase-LR"
  peer_location            = "Beijing"
  physical_connection_name = "l-${count.index}"
}
