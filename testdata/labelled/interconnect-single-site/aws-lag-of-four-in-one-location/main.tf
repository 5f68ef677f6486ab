provider "aws" { region = "ap-northeast-2" }
variable "locations" {
  type    = list(string)
  default = ["LGU-KINX"]
}
resource "aws_dx_lag" "main" {
  for_each              = toset(var.locations)
  name                  = "lag-${each.key}"
  connections_bandwidth = "10Gbps"
  location              = each.value
}
resource "aws_dx_connection" "line" {
  count     = 4
  name      = "line-${count.index}"
  bandwidth = "10Gbps"
  location  = element(var.locations, count.index)
}
resource "aws_dx_connection_association" "line" {
  count         = 4
  connection_id = aws_dx_connection.line[count.index].id
  lag_id        = aws_dx_lag.main[element(var.locations, count.index)].id
}
resource "aws_dx_gateway" "main" {
  name            = "main"
  amazon_side_asn = "64512"
}
resource "aws_dx_transit_virtual_interface" "main" {
  for_each       = aws_dx_lag.main
  connection_id  = each.value.id
  dx_gateway_id  = aws_dx_gateway.main.id
  name           = "vif-${each.key}"
  vlan           = 100
  address_family = "ipv4"
  bgp_asn        = 65000
}
