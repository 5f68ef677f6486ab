provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "fra"
  region = "eu-central-1"
}
resource "aws_kms_key" "main" {
  description  = "tickets"
  multi_region = true
}
resource "aws_kms_replica_key" "fra" {
  provider        = aws.fra
  description     = "tickets"
  primary_key_arn = aws_kms_key.main.arn
}
resource "aws_dynamodb_table" "tickets" {
  name                        = "tickets"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  stream_enabled              = true
  stream_view_type            = "NEW_AND_OLD_IMAGES"
  deletion_protection_enabled = true
  attribute {
    name = "id"
    type = "S"
  }
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.main.arn
  }
  point_in_time_recovery {
    enabled = true
  }
  replica {
    region_name            = "eu-central-1"
    kms_key_arn            = aws_kms_replica_key.fra.arn
    point_in_time_recovery = true
  }
}
module "dub" {
  source = "./fn"
  table  = aws_dynamodb_table.tickets.name
}
module "fra" {
  source    = "./fn"
  table     = aws_dynamodb_table.tickets.name
  providers = { aws = aws.fra }
}
resource "aws_route53_health_check" "t" {
  for_each          = { eu-west-1 = module.dub.host, eu-central-1 = module.fra.host }
  fqdn              = each.value
  type              = "HTTPS"
  port              = 443
  failure_threshold = 3
  request_interval  = 30
}
resource "aws_route53_record" "t" {
  for_each        = { eu-west-1 = module.dub.host, eu-central-1 = module.fra.host }
  zone_id         = "Z0TIX"
  name            = "tickets.example.eu"
  type            = "CNAME"
  ttl             = 30
  records         = [each.value]
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.t[each.key].id
  latency_routing_policy {
    region = each.key
  }
}
