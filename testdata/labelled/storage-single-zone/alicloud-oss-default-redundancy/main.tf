provider "alicloud" {
  region = "cn-hangzhou"
}
variable "zones" {
  type    = map(string)
  default = { h = "cn-hangzhou-h", i = "cn-hangzhou-i" }
}
resource "alicloud_vpc" "main" {
  vpc_name   = "web"
  cidr_block = "10.0.0.0/8"
}
resource "alicloud_vswitch" "web" {
  for_each   = var.zones
  vpc_id     = alicloud_vpc.main.id
  zone_id    = each.value
  cidr_block = each.key == "h" ? "10.1.0.0/16" : "10.2.0.0/16"
}
resource "alicloud_oss_bucket" "media" {
  bucket = "acme-media-cn"
  versioning {
    status = "Enabled"
  }
}
resource "alicloud_instance" "web" {
  for_each        = alicloud_vswitch.web
  instance_name   = "web-${each.key}"
  image_id        = "m-bp1"
  instance_type   = "ecs.g7.xlarge"
  vswitch_id      = each.value.id
  security_groups = ["sg-1"]
  user_data       = base64encode("MEDIA_BUCKET=${alicloud_oss_bucket.media.bucket}")
}
resource "alicloud_alb_load_balancer" "web" {
  vpc_id                 = alicloud_vpc.main.id
  address_type           = "Internet"
  load_balancer_name     = "web"
  load_balancer_edition  = "Standard"
  address_allocated_mode = "Fixed"
  load_balancer_billing_config { pay_type = "PayAsYouGo" }
  deletion_protection_enabled = true
  dynamic "zone_mappings" {
    for_each = alicloud_vswitch.web
    content {
      vswitch_id = zone_mappings.value.id
      zone_id    = zone_mappings.value.zone_id
    }
  }
}
resource "alicloud_alb_server_group" "web" {
  protocol          = "HTTP"
  vpc_id            = alicloud_vpc.main.id
  server_group_name = "web"
  health_check_config {
    health_check_enabled = true
    health_check_path    = "/ok"
  }
  sticky_session_config { sticky_session_enabled = false }
  dynamic "servers" {
    for_each = alicloud_instance.web
    content {
      server_id   = servers.value.id
      server_type = "Ecs"
      port        = 80
      weight      = 100
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
