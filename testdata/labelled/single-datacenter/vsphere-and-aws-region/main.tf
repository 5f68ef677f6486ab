provider "vsphere" { vsphere_server = "vc.example" }
provider "aws" { region = "ap-northeast-1" }
data "vsphere_datacenter" "d" { name = "icheon" }
data "vsphere_compute_cluster" "c" {
  name          = "c"
  datacenter_id = data.vsphere_datacenter.d.id
}
resource "vsphere_virtual_machine" "v" {
  count            = 2
  name             = "v${count.index}"
  resource_pool_id = data.vsphere_compute_cluster.c.resource_pool_id
  num_cpus         = 2
  memory           = 4096
  network_interface { network_id = "network-1" }
}
resource "vsphere_compute_cluster_vm_anti_affinity_rule" "r" {
  name                = "v"
  compute_cluster_id  = data.vsphere_compute_cluster.c.id
  virtual_machine_ids = vsphere_virtual_machine.v[*].id
}
data "aws_availability_zones" "z" {}
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = data.aws_availability_zones.z.names[count.index]
}
resource "aws_launch_template" "t" {
  image_id      = "ami-1"
  instance_type = "m6i.large"
}
resource "aws_autoscaling_group" "g" {
  min_size            = 2
  max_size            = 8
  vpc_zone_identifier = aws_subnet.s[*].id
  target_group_arns   = [aws_lb_target_group.t.arn]
  launch_template { id = aws_launch_template.t.id }
}
resource "aws_lb" "l" {
  subnets                    = aws_subnet.s[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "t" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_lb_listener" "h" {
  load_balancer_arn = aws_lb.l.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.t.arn
  }
}
resource "cloudflare_load_balancer_monitor" "m" {
  account_id = "f0"
  type       = "http"
  path       = "/up"
}
resource "cloudflare_load_balancer_pool" "own" {
  account_id = "f0"
  name       = "own"
  monitor    = cloudflare_load_balancer_monitor.m.id
  origins    = [for v in vsphere_virtual_machine.v : { name = v.name, address = v.default_ip_address, enabled = true }]
}
resource "cloudflare_load_balancer_pool" "aws" {
  account_id = "f0"
  name       = "aws"
  monitor    = cloudflare_load_balancer_monitor.m.id
  origins    = [{ name = "aws", address = aws_lb.l.dns_name, enabled = true }]
}
resource "cloudflare_load_balancer" "b" {
  zone_id       = "02"
  name          = "www.example.kr"
  default_pools = [cloudflare_load_balancer_pool.own.id, cloudflare_load_balancer_pool.aws.id]
  fallback_pool = cloudflare_load_balancer_pool.aws.id
}
