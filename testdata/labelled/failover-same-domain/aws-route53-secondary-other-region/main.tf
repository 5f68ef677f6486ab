provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "w"
  region = "us-west-2"
}
data "aws_availability_zones" "z" {}
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = data.aws_availability_zones.z.names[count.index]
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
resource "aws_launch_template" "t" {
  image_id      = "ami-1"
  instance_type = "m6i.large"
}
resource "aws_autoscaling_group" "g" {
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = aws_subnet.s[*].id
  target_group_arns   = [aws_lb_target_group.t.arn]
  launch_template { id = aws_launch_template.t.id }
}
resource "aws_s3_bucket" "sorry" {
  provider = aws.w
  bucket   = "www.example.com"
}
resource "aws_s3_bucket_versioning" "sorry" {
  provider = aws.w
  bucket   = aws_s3_bucket.sorry.id
  versioning_configuration { status = "Enabled" }
}
resource "aws_s3_bucket_website_configuration" "sorry" {
  provider = aws.w
  bucket   = aws_s3_bucket.sorry.id
  index_document { suffix = "index.html" }
}
resource "aws_route53_record" "p" {
  zone_id        = "Z1"
  name           = "www.example.com"
  type           = "A"
  set_identifier = "p"
  failover_routing_policy { type = "PRIMARY" }
  alias {
    name                   = aws_lb.l.dns_name
    zone_id                = aws_lb.l.zone_id
    evaluate_target_health = true
  }
}
resource "aws_route53_record" "s" {
  zone_id        = "Z1"
  name           = "www.example.com"
  type           = "A"
  set_identifier = "s"
  failover_routing_policy { type = "SECONDARY" }
  alias {
    name                   = aws_s3_bucket_website_configuration.sorry.website_domain
    zone_id                = aws_s3_bucket.sorry.hosted_zone_id
    evaluate_target_health = false
  }
}
