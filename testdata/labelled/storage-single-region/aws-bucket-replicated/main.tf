provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "aws_s3_bucket" "east" {
  bucket = "forms-east"
}
resource "aws_s3_bucket" "west" {
  provider = aws.west
  bucket   = "forms-west"
}
resource "aws_s3_bucket_versioning" "east" {
  bucket = aws_s3_bucket.east.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket_versioning" "west" {
  provider = aws.west
  bucket   = aws_s3_bucket.west.id
  versioning_configuration {
    status = "Enabled"
  }
}
resource "aws_s3_bucket_replication_configuration" "east" {
  depends_on = [aws_s3_bucket_versioning.east]
  bucket     = aws_s3_bucket.east.id
  role       = "arn:aws:iam::252525252525:role/replication"
  rule {
    id     = "all"
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.west.arn
    }
  }
}
module "east" {
  source = "./fn"
  bucket = aws_s3_bucket.east.id
}
module "west" {
  source    = "./fn"
  bucket    = aws_s3_bucket.east.id
  providers = { aws = aws.west }
}
resource "aws_route53_health_check" "fn" {
  for_each          = { us-east-1 = module.east.host, us-west-2 = module.west.host }
  fqdn              = each.value
  type              = "HTTPS"
  port              = 443
  failure_threshold = 3
  request_interval  = 30
}
resource "aws_route53_record" "fn" {
  for_each        = { us-east-1 = module.east.host, us-west-2 = module.west.host }
  zone_id         = "Z0FORMS"
  name            = "forms.example.com"
  type            = "CNAME"
  ttl             = 30
  records         = [each.value]
  set_identifier  = each.key
  health_check_id = aws_route53_health_check.fn[each.key].id
  latency_routing_policy {
    region = each.key
  }
}
