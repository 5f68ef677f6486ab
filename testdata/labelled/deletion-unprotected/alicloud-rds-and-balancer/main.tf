provider "alicloud" {
  region = "cn-zhangjiakou"
}
locals { zones = { a = "cn-zhangjiakou-a", b = "cn-zhangjiakou-b" } }
resource "alicloud_vswitch" "shop" {
  for_each   = local.zones
  vpc_id     = "vpc-8vb"
  zone_id    = each.value
  cidr_block = each.key == "a" ? "10.1.0.0/24" : "10.1.1.0/24"
}
resource "alicloud_db_instance" "shop" {
  engine           = "PostgreSQL"
  engine_version   = "15.0"
  category         = "HighAvailability"
  instance_type    = "pg.n2.2c.2m"
  instance_storage = 100
  zone_id          = local.zones.a
  zone_id_slave_a  = local.zones.b
  vswitch_id       = join(",", [for v in alicloud_vswitch.shop : v.id])
}
resource "alicloud_instance" "shop" {
  for_each        = alicloud_vswitch.shop
  image_id        = "m-8vb"
  instance_type   = "ecs.g7.large"
  vswitch_id      = each.value.id
  security_groups = ["sg-8vb"]
  user_data       = base64encode("DB=${alicloud_db_instance.shop.connection_string}")
}
resource "alicloud_alb_load_balancer" "shop" {
  vpc_id                 = "vpc-8vb"
  address_type           = "Internet"
  load_balancer_edition  = "Standard"
  load_balancer_billing_config { pay_type = "PayAsYouGo" }
  dynamic "zone_mappings" {
    for_each = alicloud_vswitch.shop
    content {
      vswitch_id = zone_mappings.value.id
      zone_id    = zone_mappings.value.zone_id
    }
  }
}
resource "alicloud_alb_server_group" "shop" {
  server_group_name = "shop"
  vpc_id            = "vpc-8vb"
  health_check_config { health_check_enabled = true }
  sticky_session_config { sticky_session_enabled = false }
  dynamic "servers" {
    for_each = alicloud_instance.shop
    content {
      server_id   = servers.value.id
      server_type = "Ecs"
      port        = 80
    }
  }
}
resource "alicloud_alb_listener" "shop" {
  load_balancer_id  = alicloud_alb_load_balancer.shop.id
  listener_protocol = "HTTP"
  listener_port     = 80
  default_actions {
    type = "ForwardGroup"
    forward_group_config {
      server_group_tuples { server_group_id = alicloud_alb_server_group.shop.id }
    }
  }
}
