# Everything in one region, and three zones of it.
module "brokerage" {
  source = "../site"

  name     = "brokerage"
  cidr     = "10.0.0.0/16"
  zones    = ["us-east-1a", "us-east-1b", "us-east-1c"]
  machines = 30
  settings = { ORDERS = aws_dynamodb_table.orders.name }
}

resource "aws_dynamodb_table" "orders" {
  name                        = "orders"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  deletion_protection_enabled = true

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_route53_record" "brokerage" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "trade.example.com"
  type    = "A"

  alias {
    name                   = module.brokerage.front.name
    zone_id                = module.brokerage.front.zone
    evaluate_target_health = false
  }
}
