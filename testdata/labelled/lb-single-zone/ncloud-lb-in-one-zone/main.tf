provider "ncloud" { region = "KR" }
locals { zones = toset(["KR-1", "KR-2"]) }
resource "ncloud_vpc" "v" { ipv4_cidr_block = "10.8.0.0/16" }
resource "ncloud_subnet" "app" {
  for_each       = local.zones
  vpc_no         = ncloud_vpc.v.id
  subnet         = each.key == "KR-1" ? "10.8.1.0/24" : "10.8.2.0/24"
  zone           = each.key
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_subnet" "lb" {
  for_each       = local.zones
  vpc_no         = ncloud_vpc.v.id
  subnet         = each.key == "KR-1" ? "10.8.101.0/24" : "10.8.102.0/24"
  zone           = each.key
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PUBLIC"
  usage_type     = "LOADB"
}
resource "ncloud_server" "edge" {
  for_each            = ncloud_subnet.app
  name                = "edge-${lower(each.key)}"
  subnet_no           = each.value.id
  server_image_number = "25495367"
  server_spec_code    = "c4-g3"
  login_key_name      = "edge"
}
resource "ncloud_lb" "edge" {
  name           = "edge"
  network_type   = "PUBLIC"
  type           = "APPLICATION"
  subnet_no_list = [ncloud_subnet.lb["KR-1"].subnet_no]
}
resource "ncloud_lb_target_group" "edge" {
  vpc_no   = ncloud_vpc.v.vpc_no
  protocol = "HTTP"
  port     = 8080
  health_check {
    protocol    = "HTTP"
    http_method = "GET"
    port        = 8080
    url_path    = "/"
  }
}
resource "ncloud_lb_target_group_attachment" "edge" {
  target_group_no = ncloud_lb_target_group.edge.target_group_no
  target_no_list  = values(ncloud_server.edge)[*].instance_no
}
resource "ncloud_lb_listener" "edge" {
  load_balancer_no = ncloud_lb.edge.load_balancer_no
  protocol         = "HTTP"
  port             = 80
  target_group_no  = ncloud_lb_target_group.edge.target_group_no
}
