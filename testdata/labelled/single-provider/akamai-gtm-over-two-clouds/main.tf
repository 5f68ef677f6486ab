provider "aws" { region = "ap-northeast-1" }
provider "google" {
  project = "x"
  region  = "asia-northeast2"
}
data "aws_availability_zones" "z" {}
resource "aws_subnet" "a" {
  count             = 2
  vpc_id            = "vpc-0a"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = data.aws_availability_zones.z.names[count.index]
}
resource "aws_lb" "a" {
  subnets                    = aws_subnet.a[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "a" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0a"
}
resource "aws_lb_listener" "a" {
  load_balancer_arn = aws_lb.a.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.a.arn
  }
}
resource "aws_launch_template" "a" {
  image_id      = "ami-0f36dcfcc94112ea1"
  instance_type = "m6i.large"
}
resource "aws_autoscaling_group" "a" {
  min_size            = 2
  max_size            = 8
  vpc_zone_identifier = aws_subnet.a[*].id
  target_group_arns   = [aws_lb_target_group.a.arn]
  launch_template { id = aws_launch_template.a.id }
}
resource "google_compute_instance_template" "g" {
  machine_type = "e2-standard-2"
  disk { source_image = "x/x" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "g" {
  name               = "g"
  base_instance_name = "g"
  region             = "asia-northeast2"
  target_size        = 2
  version { instance_template = google_compute_instance_template.g.id }
}
resource "google_compute_region_health_check" "g" {
  name = "g"
  http_health_check { port = 80 }
}
resource "google_compute_region_backend_service" "g" {
  name                  = "g"
  load_balancing_scheme = "EXTERNAL"
  protocol              = "TCP"
  health_checks         = [google_compute_region_health_check.g.id]
  backend {
    group          = google_compute_region_instance_group_manager.g.instance_group
    balancing_mode = "CONNECTION"
  }
}
resource "google_compute_forwarding_rule" "g" {
  name                  = "g"
  ports                 = ["80"]
  load_balancing_scheme = "EXTERNAL"
  backend_service       = google_compute_region_backend_service.g.id
}
resource "akamai_gtm_domain" "d" {
  name     = "acme.akadns.net"
  type     = "weighted"
  contract = "ctr_1"
  group    = "grp_1"
}
resource "akamai_gtm_datacenter" "dc" {
  for_each = toset(["tokyo", "osaka"])
  domain   = akamai_gtm_domain.d.name
  nickname = each.key
  city     = each.key
  country  = "JP"
}
resource "akamai_gtm_property" "p" {
  domain                 = akamai_gtm_domain.d.name
  name                   = "www"
  type                   = "weighted-round-robin"
  score_aggregation_type = "mean"
  handout_limit          = 2
  handout_mode           = "normal"
  traffic_target {
    datacenter_id = akamai_gtm_datacenter.dc["tokyo"].datacenter_id
    enabled       = true
    weight        = 50
    servers       = [aws_lb.a.dns_name]
  }
  traffic_target {
    datacenter_id = akamai_gtm_datacenter.dc["osaka"].datacenter_id
    enabled       = true
    weight        = 50
    servers       = [google_compute_forwarding_rule.g.ip_address]
  }
  liveness_test {
    name                 = "up"
    test_interval        = 30
    test_object          = "/up"
    test_object_protocol = "HTTP"
    test_timeout         = 10
  }
}

