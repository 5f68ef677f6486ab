provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_ecr_repository" "fn" {
  name = "fn"
}
resource "aws_ecr_replication_configuration" "this" {
  replication_configuration {
    rule {
      destination {
        region      = "us-west-2"
        registry_id = "151515151515"
      }
      repository_filter {
        filter      = "fn"
        filter_type = "PREFIX_MATCH"
      }
    }
  }
}
module "east" {
  source = "./fn"
  image  = "${aws_ecr_repository.fn.repository_url}:12"
}
module "west" {
  source    = "./fn"
  image     = "${aws_ecr_repository.fn.repository_url}:12"
  providers = { aws = aws.west }
}
resource "aws_route53_health_check" "f" {
  for_each          = { us-east-1 = module.east.host, us-west-2 = module.west.host }
  fqdn              = each.value
  type              = "HTTPS"
  port              = 443
  failure_threshold = 3
  request_interval  = 30
}
resource "aws_route53_record" "f" {
  for_each        = { us-east-1 = module.east.host, us-west-2 = module.west.host }
  zone_id         = "Z0FN"
  name            = "fn.example.com"
  type            = "CNAME"
  ttl             = 30
  records         = [each.value]
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.f[each.key].id
  latency_routing_policy {
    region = each.key
  }
}
