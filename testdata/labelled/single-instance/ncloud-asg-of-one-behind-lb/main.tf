provider "ncloud" {
  region = "KR"
}

variable "max" {
  type    = number
  default = 1
}

resource "ncloud_vpc" "app" {
  ipv4_cidr_block = "10.5.0.0/16"
}

resource "ncloud_subnet" "app" {
  vpc_no         = ncloud_vpc.app.id
  subnet         = "10.5.1.0/24"
  zone           = "KR-2"
  network_acl_no = ncloud_vpc.app.default_network_acl_no
  subnet_type    = "PRIVATE"
}

resource "ncloud_subnet" "lb" {
  for_each       = { KR-1 = "10.5.10.0/24", KR-2 = "10.5.11.0/24" }
  vpc_no         = ncloud_vpc.app.id
  subnet         = each.value
  zone           = each.key
  network_acl_no = ncloud_vpc.app.default_network_acl_no
  subnet_type    = "PUBLIC"
  usage_type     = "LOADB"
}

resource "ncloud_launch_configuration" "app" {
  name                      = "app"
  server_image_product_code = "SW.VSVR.OS.LNX64.ROCKY.0810.B050"
}

resource "ncloud_auto_scaling_group" "app" {
  launch_configuration_no = ncloud_launch_configuration.app.launch_configuration_no
  access_control_group_no_list = ["1234"]
  subnet_no               = ncloud_subnet.app.subnet_no
  min_size                = 1
  max_size                = var.max
  server_name_prefix      = "app"
  target_group_list       = [ncloud_lb_target_group.app.target_group_no]
}

resource "ncloud_lb" "app" {
  name           = "app"
  network_type   = "PUBLIC"
  type           = "APPLICATION"
  subnet_no_list = [for s in ncloud_subnet.lb : s.subnet_no]
}

resource "ncloud_lb_target_group" "app" {
  vpc_no   = ncloud_vpc.app.vpc_no
  protocol = "HTTP"
  port     = 8080
  health_check {
    protocol  = "HTTP"
    http_method = "GET"
    port      = 8080
    url_path  = "/health"
  }
}

resource "ncloud_lb_listener" "app" {
  load_balancer_no = ncloud_lb.app.load_balancer_no
  protocol         = "HTTP"
  port             = 80
  target_group_no  = ncloud_lb_target_group.app.target_group_no
}
