# Two regions that could each serve all films. Route 53 sends users to the
# nearer one and never asks whether it lives.
module "streaming_east" {
  source = "../site"

  name     = "streaming"
  cidr     = "10.1.0.0/16"
  zones    = ["us-east-1a", "us-east-1b", "us-east-1c"]
  machines = 30
}

module "streaming_west" {
  source    = "../site"
  providers = { aws = aws.west }

  name     = "streaming"
  cidr     = "10.2.0.0/16"
  zones    = ["us-west-2a", "us-west-2b", "us-west-2c"]
  machines = 30
}

resource "aws_route53_record" "streaming" {
  for_each = {
    us-east-1 = module.streaming_east.front
    us-west-2 = module.streaming_west.front
  }

  zone_id        = data.aws_route53_zone.main.zone_id
  name           = "stream.example.com"
  type           = "A"
  set_identifier = each.key

  latency_routing_policy {
    region = each.key
  }

  alias {
    name                   = each.value.name
    zone_id                = each.value.zone
    evaluate_target_health = false
  }
}
