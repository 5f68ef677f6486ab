provider "aws" { region = "eu-central-1" }
resource "aws_vpc" "n" {
  cidr_block           = "10.92.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "n" {
  for_each          = { "eu-central-1a" = 0, "eu-central-1b" = 1 }
  vpc_id            = aws_vpc.n.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.n.cidr_block, 8, each.value)
}
module "ecs" {
  source       = "terraform-aws-modules/ecs/aws"
  version      = "~> 5.11"
  cluster_name = "ops"
  services = {
    web = {
      desired_count              = 3
      autoscaling_min_capacity   = 3
      subnet_ids                 = [for s in aws_subnet.n : s.id]
      deployment_circuit_breaker = { enable = true, rollback = true }
      container_definitions = {
        web = { image = "registry.example.com/web:5", port_mappings = [{ containerPort = 8080 }] }
      }
    }
    cron-api = {
      desired_count              = 1
      autoscaling_min_capacity   = 1
      subnet_ids                 = [for s in aws_subnet.n : s.id]
      deployment_circuit_breaker = { enable = true, rollback = true }
      container_definitions = {
        cron = { image = "registry.example.com/cron:5" }
      }
    }
  }
}
