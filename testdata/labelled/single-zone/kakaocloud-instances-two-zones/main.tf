terraform {
  required_providers {
    kakaocloud = { source = "kakaoenterprise/kakaocloud" }
  }
}

locals {
  zones = ["kr-central-2-a", "kr-central-2-b"]
  nodes = { for p in setproduct(local.zones, [1, 2]) : "${p[0]}-${p[1]}" => p[0] }
}

resource "kakaocloud_vpc" "shop" {
  name       = "shop"
  cidr_block = "10.0.0.0/16"
  subnet = {
    cidr_block        = "10.0.0.0/20"
    availability_zone = "kr-central-2-a"
  }
}

resource "kakaocloud_subnet" "shop" {
  for_each          = { for i, z in local.zones : z => i + 1 }
  name              = "shop-${each.key}"
  vpc_id            = kakaocloud_vpc.shop.id
  availability_zone = each.key
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, each.value)
}

resource "kakaocloud_instance" "shop" {
  for_each  = local.nodes
  name      = "shop-${each.key}"
  flavor_id = "b1f2c3d4-0000-4a4a-8a8a-000000000001"
  image_id  = "b1f2c3d4-0000-4a4a-8a8a-000000000002"
  key_name  = "shop"
  subnets   = [{ id = kakaocloud_subnet.shop[each.value].id }]
  volumes   = [{ size = 50 }]
}

resource "kakaocloud_load_balancer" "shop" {
  name      = "shop"
  subnet_id = kakaocloud_subnet.shop["kr-central-2-a"].id
  flavor_id = "b1f2c3d4-0000-4a4a-8a8a-000000000003"
}

resource "kakaocloud_load_balancer_listener" "shop" {
  load_balancer_id = kakaocloud_load_balancer.shop.id
  protocol         = "HTTP"
  protocol_port    = 80
  target_group_id  = kakaocloud_load_balancer_target_group.shop.id
}

resource "kakaocloud_load_balancer_target_group" "shop" {
  name                    = "shop"
  protocol                = "HTTP"
  load_balancer_id        = kakaocloud_load_balancer.shop.id
  load_balancer_algorithm = "ROUND_ROBIN"
}

resource "kakaocloud_load_balancer_health_monitor" "shop" {
  target_group_id  = kakaocloud_load_balancer_target_group.shop.id
  type             = "HTTP"
  delay            = 5
  timeout          = 3
  max_retries      = 3
  max_retries_down = 3
}

resource "kakaocloud_load_balancer_target_group_member" "shop" {
  for_each        = kakaocloud_instance.shop
  target_group_id = kakaocloud_load_balancer_target_group.shop.id
  name            = each.key
  address         = each.value.addresses[0].private_ip
  protocol_port   = 8080
  subnet_id       = kakaocloud_subnet.shop[local.nodes[each.key]].id
}
