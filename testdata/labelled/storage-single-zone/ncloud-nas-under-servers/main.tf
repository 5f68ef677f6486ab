provider "ncloud" { region = "KR" }
resource "ncloud_vpc" "w" { ipv4_cidr_block = "10.0.0.0/16" }
resource "ncloud_subnet" "w" {
  for_each       = { KR-1 = "10.0.1.0/24", KR-2 = "10.0.2.0/24" }
  vpc_no         = ncloud_vpc.w.id
  subnet         = each.value
  zone           = each.key
  network_acl_no = ncloud_vpc.w.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_subnet" "lb" {
  for_each       = { KR-1 = "10.0.11.0/24", KR-2 = "10.0.12.0/24" }
  vpc_no         = ncloud_vpc.w.id
  subnet         = each.value
  zone           = each.key
  network_acl_no = ncloud_vpc.w.default_network_acl_no
  subnet_type    = "PUBLIC"
  usage_type     = "LOADB"
}
resource "ncloud_server" "w" {
  for_each            = ncloud_subnet.w
  name                = "w-${each.key}"
  subnet_no           = each.value.id
  server_image_number = "25495367"
  server_spec_code    = "c4-g3"
  login_key_name      = "w"
}
resource "ncloud_nas_volume" "files" {
  volume_name_postfix            = "files"
  volume_size                    = 500
  volume_allotment_protocol_type = "NFS"
  zone                           = "KR-1"
  server_instance_no_list        = [for s in ncloud_server.w : s.instance_no]
  return_protection              = true
}
resource "ncloud_lb" "w" {
  name           = "w"
  type           = "NETWORK"
  network_type   = "PUBLIC"
  subnet_no_list = [for s in ncloud_subnet.lb : s.subnet_no]
}
resource "ncloud_lb_target_group" "w" {
  vpc_no   = ncloud_vpc.w.vpc_no
  protocol = "TCP"
  port     = 80
  health_check {
    protocol = "TCP"
    port     = 80
  }
}
resource "ncloud_lb_target_group_attachment" "w" {
  target_group_no = ncloud_lb_target_group.w.id
  target_no_list  = [for s in ncloud_server.w : s.instance_no]
}
resource "ncloud_lb_listener" "w" {
  load_balancer_no = ncloud_lb.w.id
  protocol         = "TCP"
  port             = 80
  target_group_no  = ncloud_lb_target_group.w.id
}
