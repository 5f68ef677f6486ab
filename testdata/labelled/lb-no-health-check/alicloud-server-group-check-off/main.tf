provider "alicloud" { region = "ap-southeast-5" }
locals { zones = { a = "ap-southeast-5a", b = "ap-southeast-5b" } }
resource "alicloud_vpc" "web" {
  vpc_name   = "web"
  cidr_block = "172.20.0.0/16"
}
resource "alicloud_vswitch" "web" {
  for_each   = local.zones
  vpc_id     = alicloud_vpc.web.id
  zone_id    = each.value
  cidr_block = cidrsubnet("172.20.0.0/16", 4, index(keys(local.zones), each.key))
}
resource "alicloud_instance" "web" {
  for_each             = alicloud_vswitch.web
  instance_name        = "web-${each.key}"
  instance_type        = "ecs.g7.xlarge"
  image_id             = "m-k1a2b3c4"
  vswitch_id           = each.value.id
  security_groups      = ["sg-k1a9x"]
  system_disk_category = "cloud_essd"
}
resource "alicloud_alb_load_balancer" "web" {
  vpc_id                      = alicloud_vpc.web.id
  load_balancer_name          = "web"
  load_balancer_edition       = "Standard"
  address_type                = "Internet"
  deletion_protection_enabled = true
  load_balancer_billing_config { pay_type = "PayAsYouGo" }
  dynamic "zone_mappings" {
    for_each = alicloud_vswitch.web
    content {
      zone_id    = zone_mappings.value.zone_id
      vswitch_id = zone_mappings.value.id
    }
  }
}
resource "alicloud_alb_server_group" "web" {
  server_group_name = "web"
  protocol          = "HTTP"
  vpc_id            = alicloud_vpc.web.id
  health_check_config { health_check_enabled = false }
  dynamic "servers" {
    for_each = alicloud_instance.web
    content {
      server_id   = servers.value.id
      server_type = "Ecs"
      port        = 8080
      weight      = 50
    }
  }
}
resource "alicloud_alb_listener" "web" {
  load_balancer_id  = alicloud_alb_load_balancer.web.id
  listener_protocol = "HTTP"
  listener_port     = 80
  default_actions {
    type = "ForwardGroup"
    forward_group_config {
      server_group_tuples { server_group_id = alicloud_alb_server_group.web.id }
    }
  }
}
