provider "ncloud" {
  region = "KR"
}
locals { zones = ["KR-1", "KR-2"] }
resource "ncloud_vpc" "crm" {
  ipv4_cidr_block = "10.70.0.0/16"
}
resource "ncloud_subnet" "lb" {
  count          = 2
  vpc_no         = ncloud_vpc.crm.id
  subnet         = "10.70.${count.index}.0/24"
  zone           = local.zones[count.index]
  network_acl_no = ncloud_vpc.crm.default_network_acl_no
  subnet_type    = "PRIVATE"
  usage_type     = "LOADB"
}
resource "ncloud_subnet" "app" {
  vpc_no         = ncloud_vpc.crm.id
  subnet         = "10.70.10.0/24"
  zone           = "KR-1"
  network_acl_no = ncloud_vpc.crm.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_server" "crm" {
  name                = "crm-1"
  subnet_no           = ncloud_subnet.app.id
  server_image_number = "23214590"
  server_spec_code    = "s8-g3"
  login_key_name      = "ops"
}
resource "ncloud_lb" "crm" {
  name           = "crm"
  type           = "APPLICATION"
  network_type   = "PRIVATE"
  subnet_no_list = ncloud_subnet.lb[*].id
}
resource "ncloud_lb_target_group" "crm" {
  vpc_no   = ncloud_vpc.crm.id
  protocol = "HTTP"
  port     = 80
  health_check {
    protocol    = "HTTP"
    http_method = "HEAD"
    port        = 80
    url_path    = "/"
  }
}
resource "ncloud_lb_target_group_attachment" "crm" {
  target_group_no = ncloud_lb_target_group.crm.id
  target_no_list  = [ncloud_server.crm.id]
}
resource "ncloud_lb_listener" "crm" {
  load_balancer_no = ncloud_lb.crm.id
  protocol         = "HTTP"
  port             = 80
  target_group_no  = ncloud_lb_target_group.crm.id
}
