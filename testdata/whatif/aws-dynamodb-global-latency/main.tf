provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "ie2"
  region = "eu-west-3"
}
resource "aws_dynamodb_table" "cart" {
  name             = "cart"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "eu-west-3"
  }
}
module "ireland" {
  source = "./api"
  table  = aws_dynamodb_table.cart.name
}
module "paris" {
  source = "./api"
  providers = {
    aws = aws.ie2
  }
  table = aws_dynamodb_table.cart.name
}
resource "aws_route53_health_check" "cart" {
  for_each = local.apis
  fqdn     = each.value.name
  type     = "HTTPS"
  port     = 443
}
locals {
  apis = {
    eu-west-1 = module.ireland.domain
    eu-west-3 = module.paris.domain
  }
}
resource "aws_route53_record" "cart" {
  for_each        = local.apis
  zone_id         = "Z1"
  name            = "cart.example.com"
  type            = "A"
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.cart[each.key].id
  latency_routing_policy {
    region = each.key
  }
  alias {
    name                   = each.value.name
    zone_id                = each.value.zone
    evaluate_target_health = true
  }
}
