provider "nhncloud" {
  region = "KR1"
}
locals {
  zones = ["kr-pub-a", "kr-pub-b"]
  game = {
    for i in range(3) : "game-${i}" => local.zones[floor(i / 10)]
  }
}
resource "nhncloud_networking_vpc_v2" "game" {
  name   = "game"
  cidrv4 = "10.12.0.0/16"
}
resource "nhncloud_networking_vpcsubnet_v2" "game" {
  name   = "game"
  vpc_id = nhncloud_networking_vpc_v2.game.id
  cidr   = "10.12.1.0/24"
}
resource "nhncloud_compute_instance_v2" "game" {
  for_each          = local.game
  name              = each.key
  flavor_id         = "c2.c8m8"
  key_pair          = "ops"
  availability_zone = each.value
  network { uuid = nhncloud_networking_vpc_v2.game.id }
}
resource "nhncloud_lb_loadbalancer_v2" "game" {
  name          = "game"
  vip_subnet_id = nhncloud_networking_vpcsubnet_v2.game.id
}
resource "nhncloud_lb_listener_v2" "game" {
  protocol        = "TCP"
  protocol_port   = 7777
  loadbalancer_id = nhncloud_lb_loadbalancer_v2.game.id
}
resource "nhncloud_lb_pool_v2" "game" {
  protocol    = "TCP"
  lb_method   = "LEAST_CONNECTIONS"
  listener_id = nhncloud_lb_listener_v2.game.id
}
resource "nhncloud_lb_monitor_v2" "game" {
  pool_id     = nhncloud_lb_pool_v2.game.id
  type        = "TCP"
  delay       = 10
  timeout     = 5
  max_retries = 3
}
resource "nhncloud_lb_member_v2" "game" {
  for_each      = nhncloud_compute_instance_v2.game
  pool_id       = nhncloud_lb_pool_v2.game.id
  subnet_id     = nhncloud_networking_vpcsubnet_v2.game.id
  address       = each.value.access_ip_v4
  protocol_port = 7777
}
