provider "aws" { region = "eu-west-1" }
resource "aws_elasticache_serverless_cache" "c" {
  engine = "valkey"
  name   = "c"
}
