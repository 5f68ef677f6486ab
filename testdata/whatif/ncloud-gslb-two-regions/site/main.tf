terraform {
  required_providers {
    ncloud = {
      source = "NaverCloudPlatform/ncloud"
    }
  }
}
variable "zones" {
  type = list(string)
}
resource "ncloud_vpc" "v" {
  ipv4_cidr_block = "10.0.0.0/16"
}
resource "ncloud_subnet" "s" {
  count          = length(var.zones)
  vpc_no         = ncloud_vpc.v.id
  subnet         = cidrsubnet("10.0.0.0/16", 8, count.index)
  zone           = var.zones[count.index]
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PUBLIC"
}
resource "ncloud_server" "s" {
  count     = 2
  subnet_no = ncloud_subnet.s[count.index % length(var.zones)].id
}
resource "ncloud_lb" "s" {
  network_type   = "PUBLIC"
  type           = "NETWORK"
  subnet_no_list = ncloud_subnet.s[*].id
}
resource "ncloud_lb_target_group" "s" {
  vpc_no   = ncloud_vpc.v.id
  protocol = "TCP"
  port     = 443
  health_check {
    protocol = "TCP"
    port     = 443
  }
}
resource "ncloud_lb_target_group_attachment" "s" {
  target_group_no = ncloud_lb_target_group.s.id
  target_no_list  = ncloud_server.s[*].id
}
resource "ncloud_lb_listener" "s" {
  load_balancer_no = ncloud_lb.s.id
  protocol         = "TCP"
  port             = 443
  target_group_no  = ncloud_lb_target_group.s.id
}
output "domain" {
  value = ncloud_lb.s.domain
}
