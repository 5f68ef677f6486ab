provider "ncloud" {
  region = "KR"
  site   = "public"
}
locals { servers = { for s in yamldecode(file("${path.module}/servers.yaml")) : s.name => s.zone } }
resource "ncloud_vpc" "v" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "was" {
  for_each       = { KR-1 = "10.0.1.0/24", KR-2 = "10.0.2.0/24" }
  vpc_no         = ncloud_vpc.v.id
  zone           = each.key
  subnet         = each.value
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PRIVATE"
  usage_type     = "GEN"
}
resource "ncloud_subnet" "lb" {
  for_each       = { KR-1 = "10.0.101.0/24", KR-2 = "10.0.102.0/24" }
  vpc_no         = ncloud_vpc.v.id
  zone           = each.key
  subnet         = each.value
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PUBLIC"
  usage_type     = "LOADB"
}
resource "ncloud_server" "was" {
  for_each            = local.servers
  name                = each.key
  subnet_no           = ncloud_subnet.was[each.value].id
  server_image_number = "23221307"
  server_spec_code    = "s4-g3"
  login_key_name      = "ops"
}
resource "ncloud_lb" "was" {
  name           = "was"
  network_type   = "PUBLIC"
  type           = "APPLICATION"
  subnet_no_list = [for s in ncloud_subnet.lb : s.subnet_no]
}
resource "ncloud_lb_target_group" "was" {
  vpc_no      = ncloud_vpc.v.id
  protocol    = "HTTP"
  target_type = "VSVR"
  port        = 8080
  health_check {
    protocol    = "HTTP"
    http_method = "GET"
    port        = 8080
    url_path    = "/health"
  }
}
resource "ncloud_lb_target_group_attachment" "was" {
  target_group_no = ncloud_lb_target_group.was.target_group_no
  target_no_list  = [for s in ncloud_server.was : s.instance_no]
}
resource "ncloud_lb_listener" "was" {
  load_balancer_no = ncloud_lb.was.load_balancer_no
  protocol         = "HTTP"
  port             = 80
  target_group_no  = ncloud_lb_target_group.was.target_group_no
}
