provider "openstack" {
  cloud = "own"
}
provider "aws" {
  region = "ap-northeast-2"
}
resource "openstack_compute_servergroup_v2" "talk" {
  name     = "talk"
  policies = ["anti-affinity"]
}
resource "openstack_compute_instance_v2" "talk" {
  count             = 4
  name              = "talk-${count.index}"
  image_name        = "talk-44"
  flavor_name       = "m1.2xlarge"
  availability_zone = "pangyo-1"
  network { name = "talk" }
  scheduler_hints { group = openstack_compute_servergroup_v2.talk.id }
}
data "aws_subnet" "talk" {
  for_each          = toset(["ap-northeast-2a", "ap-northeast-2c"])
  availability_zone = each.key
  tags              = { tier = "talk" }
}
resource "aws_instance" "talk" {
  count             = 4
  ami               = "ami-0abc"
  instance_type     = "c7i.2xlarge"
  availability_zone = ["ap-northeast-2a", "ap-northeast-2c"][count.index % 2]
}
resource "cloudflare_load_balancer_monitor" "talk" {
  account_id = "acc"
  type       = "tcp"
  port       = 443
}
resource "cloudflare_load_balancer_pool" "idc" {
  account_id = "acc"
  name       = "idc"
  monitor    = cloudflare_load_balancer_monitor.talk.id
  origins    = [for i, v in openstack_compute_instance_v2.talk : { name = "idc-${i}", address = v.access_ip_v4 }]
}
resource "cloudflare_load_balancer_pool" "aws" {
  account_id = "acc"
  name       = "aws"
  monitor    = cloudflare_load_balancer_monitor.talk.id
  origins    = [for i, v in aws_instance.talk : { name = "aws-${i}", address = v.public_ip }]
}
resource "cloudflare_load_balancer" "talk" {
  zone_id       = "zone"
  name          = "talk.example"
  default_pools = [cloudflare_load_balancer_pool.idc.id, cloudflare_load_balancer_pool.aws.id]
  fallback_pool = cloudflare_load_balancer_pool.aws.id
}
