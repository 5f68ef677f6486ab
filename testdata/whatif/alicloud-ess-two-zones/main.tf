provider "alicloud" {
  region = "cn-hangzhou"
}
resource "alicloud_vpc" "v" {
  cidr_block = "10.0.0.0/8"
}
resource "alicloud_vswitch" "s" {
  for_each   = { cn-hangzhou-h = "10.1.0.0/16", cn-hangzhou-i = "10.2.0.0/16" }
  vpc_id     = alicloud_vpc.v.id
  zone_id    = each.key
  cidr_block = each.value
}
resource "alicloud_kvstore_instance" "r" {
  instance_class = "redis.master.small.default"
  zone_id        = "cn-hangzhou-i"
  vswitch_id     = alicloud_vswitch.s["cn-hangzhou-i"].id
}
resource "alicloud_ess_scaling_group" "g" {
  min_size    = 4
  max_size    = 4
  vswitch_ids = [for s in alicloud_vswitch.s : s.id]
}
resource "alicloud_ess_scaling_configuration" "g" {
  scaling_group_id = alicloud_ess_scaling_group.g.id
  image_id         = "i"
  instance_type    = "ecs.g7.large"
  user_data        = "REDIS=${alicloud_kvstore_instance.r.connection_domain}"
}
resource "alicloud_ess_alb_server_group_attachment" "g" {
  scaling_group_id    = alicloud_ess_scaling_group.g.id
  alb_server_group_id = alicloud_alb_server_group.pos.id
  port                = 80
  weight              = 100
}
resource "alicloud_alb_server_group" "pos" {
  server_group_name = "pos"
  vpc_id            = alicloud_vpc.v.id
  protocol          = "HTTP"
  health_check_config {
    health_check_enabled = true
  }
}
resource "alicloud_alb_load_balancer" "pos" {
  vpc_id                 = alicloud_vpc.v.id
  address_type           = "Internet"
  load_balancer_name     = "pos"
  load_balancer_edition  = "Standard"
  address_allocated_mode = "Fixed"
  dynamic "zone_mappings" {
    for_each = alicloud_vswitch.s
    content {
      vswitch_id = zone_mappings.value.id
      zone_id    = zone_mappings.key
    }
  }
}
resource "alicloud_alb_listener" "pos" {
  load_balancer_id  = alicloud_alb_load_balancer.pos.id
  listener_protocol = "HTTP"
  listener_port     = 80
  default_actions {
    type = "ForwardGroup"
    forward_group_config {
      server_group_tuples {
        server_group_id = alicloud_alb_server_group.pos.id
      }
    }
  }
}
