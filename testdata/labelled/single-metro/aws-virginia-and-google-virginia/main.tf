provider "aws" { region = "us-east-1" }
provider "google" {
  project = "news-us"
  region  = "us-east4"
}
resource "aws_vpc" "web" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "web" {
  for_each          = { "us-east-1a" = 0, "us-east-1b" = 1 }
  vpc_id            = aws_vpc.web.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.web.cidr_block, 8, each.value)
}
resource "aws_lb" "web" {
  name                       = "web"
  load_balancer_type         = "application"
  subnets                    = [for s in aws_subnet.web : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.web.id
  health_check { path = "/healthz" }
}
resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}
variable "certificate_arn" { type = string }
resource "aws_launch_template" "web" {
  name_prefix   = "web-"
  image_id      = "ami-0a1b2c3d4e5f60718"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "web" {
  name_prefix         = "web-"
  min_size            = 4
  max_size            = 12
  vpc_zone_identifier = [for s in aws_subnet.web : s.id]
  target_group_arns   = [aws_lb_target_group.web.arn]
  health_check_type   = "ELB"
  launch_template {
    id      = aws_launch_template.web.id
    version = "3"
  }
}
resource "google_compute_instance_template" "web" {
  name_prefix  = "web-"
  machine_type = "n2-standard-4"
  disk { source_image = "projects/news-us/global/images/web-118" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "web" {
  name               = "web"
  region             = "us-east4"
  base_instance_name = "web"
  target_size        = 4
  version { instance_template = google_compute_instance_template.web.id }
  named_port {
    name = "http"
    port = 8080
  }
}
resource "google_compute_region_health_check" "web" {
  name = "web"
  tcp_health_check { port = 8080 }
}
resource "google_compute_region_backend_service" "web" {
  name                  = "web"
  region                = "us-east4"
  load_balancing_scheme = "EXTERNAL"
  protocol              = "TCP"
  health_checks         = [google_compute_region_health_check.web.id]
  backend {
    group          = google_compute_region_instance_group_manager.web.instance_group
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_forwarding_rule" "web" {
  name                  = "web"
  region                = "us-east4"
  load_balancing_scheme = "EXTERNAL"
  port_range            = "443"
  backend_service       = google_compute_region_backend_service.web.id
}
resource "cloudflare_load_balancer_monitor" "web" {
  account_id = "acc"
  type       = "https"
  path       = "/"
}
locals {
  origins = {
    aws    = aws_lb.web.dns_name
    google = google_compute_forwarding_rule.web.ip_address
  }
}
resource "cloudflare_load_balancer_pool" "web" {
  for_each   = local.origins
  account_id = "acc"
  name       = each.key
  monitor    = cloudflare_load_balancer_monitor.web.id
  origins {
    name    = each.key
    address = each.value
  }
}
resource "cloudflare_load_balancer" "web" {
  zone_id          = "zone"
  name             = "www.news.example"
  default_pool_ids = values(cloudflare_load_balancer_pool.web)[*].id
  fallback_pool_id = cloudflare_load_balancer_pool.web["google"].id
}
