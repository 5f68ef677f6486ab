terraform {
  required_providers {
    ncloud = { source = "NaverCloudPlatform/ncloud" }
  }
}
variable "zones" { type = list(string) }
variable "cidr" { type = string }
resource "ncloud_vpc" "this" {
  ipv4_cidr_block = var.cidr
}
resource "ncloud_subnet" "app" {
  count          = length(var.zones)
  vpc_no         = ncloud_vpc.this.id
  subnet         = cidrsubnet(var.cidr, 8, count.index)
  zone           = var.zones[count.index]
  network_acl_no = ncloud_vpc.this.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_subnet" "lb" {
  count          = length(var.zones)
  vpc_no         = ncloud_vpc.this.id
  subnet         = cidrsubnet(var.cidr, 8, 100 + count.index)
  zone           = var.zones[count.index]
  network_acl_no = ncloud_vpc.this.default_network_acl_no
  subnet_type    = "PUBLIC"
  usage_type     = "LOADB"
}
resource "ncloud_server" "app" {
  count               = 4
  subnet_no           = ncloud_subnet.app[count.index % length(var.zones)].id
  server_image_number = "23214590"
  server_spec_code    = "s4-g3"
}
resource "ncloud_lb" "this" {
  name           = "web"
  type           = "APPLICATION"
  network_type   = "PUBLIC"
  subnet_no_list = ncloud_subnet.lb[*].id
}
resource "ncloud_lb_target_group" "this" {
  vpc_no   = ncloud_vpc.this.id
  protocol = "HTTP"
  port     = 80
  health_check {
    protocol    = "HTTP"
    http_method = "GET"
    url_path    = "/"
    port        = 80
  }
}
resource "ncloud_lb_target_group_attachment" "this" {
  target_group_no = ncloud_lb_target_group.this.id
  target_no_list  = ncloud_server.app[*].id
}
resource "ncloud_lb_listener" "this" {
  load_balancer_no = ncloud_lb.this.id
  protocol         = "HTTP"
  port             = 80
  target_group_no  = ncloud_lb_target_group.this.id
}
output "domain" { value = ncloud_lb.this.domain }
