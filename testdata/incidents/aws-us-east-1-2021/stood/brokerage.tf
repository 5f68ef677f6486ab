# Both regions serve, the records ask both, and the orders are in both.
locals {
  brokerage = {
    us-east-1 = module.brokerage_east.front
    us-west-2 = module.brokerage_west.front
  }
}

module "brokerage_east" {
  source = "../site"

  name     = "brokerage"
  cidr     = "10.0.0.0/16"
  zones    = ["us-east-1a", "us-east-1b", "us-east-1c"]
  machines = 30
  settings = { ORDERS = aws_dynamodb_table.orders.name }
}

module "brokerage_west" {
  source    = "../site"
  providers = { aws = aws.west }

  name     = "brokerage"
  cidr     = "10.1.0.0/16"
  zones    = ["us-west-2a", "us-west-2b", "us-west-2c"]
  machines = 30
  settings = { ORDERS = aws_dynamodb_table.orders.name }
}

resource "aws_dynamodb_table" "orders" {
  name                        = "orders"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  deletion_protection_enabled = true

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  replica {
    region_name            = "us-west-2"
    point_in_time_recovery = true
  }
}

resource "aws_route53_health_check" "brokerage" {
  for_each = local.brokerage

  fqdn              = each.value.name
  type              = "HTTPS"
  port              = 443
  resource_path     = "/ready"
  request_interval  = 10
  failure_threshold = 3
}

resource "aws_route53_record" "brokerage" {
  for_each = local.brokerage

  zone_id         = data.aws_route53_zone.main.zone_id
  name            = "trade.example.com"
  type            = "A"
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.brokerage[each.key].id

  latency_routing_policy {
    region = each.key
  }

  alias {
    name                   = each.value.name
    zone_id                = each.value.zone
    evaluate_target_health = true
  }
}
