provider "google" {
  project = "tsunami"
  region  = "asia-northeast1"
}
provider "aws" { region = "ap-northeast-1" }

resource "google_compute_instance_template" "api" {
  machine_type = "e2-standard-4"
  disk { source_image = "tsunami/api-12" }
  network_interface {
    network = "default"
    access_config {}
  }
}
resource "google_compute_region_instance_group_manager" "api" {
  name               = "api"
  base_instance_name = "api"
  region             = "asia-northeast1"
  target_size        = 6
  version { instance_template = google_compute_instance_template.api.id }
}
resource "google_compute_region_health_check" "api" {
  name = "api"
  http_health_check { port = 80 }
}
resource "google_compute_region_backend_service" "api" {
  name                  = "api"
  load_balancing_scheme = "EXTERNAL"
  protocol              = "TCP"
  health_checks         = [google_compute_region_health_check.api.id]
  backend {
    group          = google_compute_region_instance_group_manager.api.instance_group
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_address" "api" { name = "api" }
resource "google_compute_forwarding_rule" "api" {
  name                  = "api"
  ip_address            = google_compute_address.api.address
  ports                 = ["80"]
  load_balancing_scheme = "EXTERNAL"
  backend_service       = google_compute_region_backend_service.api.id
}

resource "aws_vpc" "api" { cidr_block = "10.30.0.0/16" }
resource "aws_subnet" "api" {
  for_each          = { a = 0, c = 1, d = 2 }
  vpc_id            = aws_vpc.api.id
  availability_zone = "ap-northeast-1${each.key}"
  cidr_block        = cidrsubnet("10.30.0.0/16", 8, each.value)
}
resource "aws_launch_template" "api" {
  image_id      = "ami-0f36dcfcc94112ea1"
  instance_type = "m6i.xlarge"
}
resource "aws_autoscaling_group" "api" {
  min_size            = 3
  desired_capacity    = 4
  max_size            = 8
  vpc_zone_identifier = [for s in aws_subnet.api : s.id]
  target_group_arns   = [aws_lb_target_group.api.arn]
  launch_template { id = aws_launch_template.api.id }
}
resource "aws_lb" "api" {
  subnets                    = [for s in aws_subnet.api : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "api" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.api.id
}
resource "aws_lb_listener" "api" {
  load_balancer_arn = aws_lb.api.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}
resource "cloudflare_load_balancer_monitor" "api" {
  account_id = "f037e56e89293a057740de681ac9abbe"
  type       = "http"
  path       = "/up"
}
resource "cloudflare_load_balancer_pool" "gcp" {
  account_id = "f037e56e89293a057740de681ac9abbe"
  name       = "gcp"
  monitor    = cloudflare_load_balancer_monitor.api.id
  origins    = [{ name = "gcp", address = google_compute_address.api.address, enabled = true }]
}
resource "cloudflare_load_balancer_pool" "aws" {
  account_id = "f037e56e89293a057740de681ac9abbe"
  name       = "aws"
  monitor    = cloudflare_load_balancer_monitor.api.id
  origins    = [{ name = "aws", address = aws_lb.api.dns_name, enabled = true }]
}
resource "cloudflare_load_balancer" "api" {
  zone_id       = "023e105f4ecef8ad9ca31a8372d0c353"
  name          = "api.quake.example"
  default_pools = [cloudflare_load_balancer_pool.gcp.id, cloudflare_load_balancer_pool.aws.id]
  fallback_pool = cloudflare_load_balancer_pool.aws.id
}
