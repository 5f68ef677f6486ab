# The module's older versions call the input automatic_failover.
module "redis" {
  source             = "git::https://github.com/cloudposse/terraform-aws-elasticache-redis.git?ref=tags/0.13.0"
  name               = "sessions"
  cluster_size       = 2
  automatic_failover = true
  availability_zones = ["eu-west-1a", "eu-west-1b"]
}
