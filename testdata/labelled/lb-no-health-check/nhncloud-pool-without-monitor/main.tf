provider "nhncloud" {
  region = "KR1"
}
locals {
  zones = ["kr-pub-a", "kr-pub-b"]
}
resource "nhncloud_networking_vpc_v2" "web" {
  name   = "web"
  cidrv4 = "10.11.0.0/16"
}
resource "nhncloud_networking_vpcsubnet_v2" "web" {
  name   = "web"
  vpc_id = nhncloud_networking_vpc_v2.web.id
  cidr   = "10.11.1.0/24"
}
resource "nhncloud_compute_instance_v2" "web" {
  count             = 4
  name              = "web-${count.index}"
  flavor_id         = "m2.c4m8"
  key_pair          = "ops"
  availability_zone = local.zones[count.index % 2]
  network {
    uuid = nhncloud_networking_vpcsubnet_v2.web.vpc_id
  }
  block_device {
    uuid                  = "c1f2d3a4"
    source_type           = "image"
    destination_type      = "volume"
    boot_index            = 0
    volume_size           = 50
    delete_on_termination = true
  }
}
resource "nhncloud_lb_loadbalancer_v2" "web" {
  name              = "web"
  vip_subnet_id     = nhncloud_networking_vpcsubnet_v2.web.id
  loadbalancer_type = "dedicated"
}
resource "nhncloud_lb_listener_v2" "web" {
  name            = "web"
  protocol        = "TCP"
  protocol_port   = 80
  loadbalancer_id = nhncloud_lb_loadbalancer_v2.web.id
}
resource "nhncloud_lb_pool_v2" "web" {
  name        = "web"
  protocol    = "TCP"
  lb_method   = "ROUND_ROBIN"
  listener_id = nhncloud_lb_listener_v2.web.id
}
resource "nhncloud_lb_member_v2" "web" {
  count         = length(nhncloud_compute_instance_v2.web)
  pool_id       = nhncloud_lb_pool_v2.web.id
  subnet_id     = nhncloud_networking_vpcsubnet_v2.web.id
  address       = nhncloud_compute_instance_v2.web[count.index].access_ip_v4
  protocol_port = 8080
}
