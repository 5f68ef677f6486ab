provider "aws" { region = "ap-southeast-2" }
resource "aws_vpc" "api" {
  cidr_block           = "10.21.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "api" {
  for_each          = { "ap-southeast-2a" = 0, "ap-southeast-2b" = 1 }
  vpc_id            = aws_vpc.api.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.api.cidr_block, 8, each.value)
}
module "cluster" {
  source       = "terraform-aws-modules/ecs/aws//modules/cluster"
  version      = "~> 5.11"
  cluster_name = "api"
}
module "service" {
  source  = "terraform-aws-modules/ecs/aws//modules/service"
  version = "~> 5.11"

  name                     = "api"
  cluster_arn              = module.cluster.arn
  cpu                      = 1024
  memory                   = 2048
  desired_count            = 1
  enable_autoscaling       = true
  autoscaling_min_capacity = 2
  autoscaling_max_capacity = 10
  subnet_ids               = [for s in aws_subnet.api : s.id]
  container_definitions = {
    api = {
      image         = "registry.example.com/api:8.1.0"
      port_mappings = [{ name = "http", containerPort = 8080, protocol = "tcp" }]
      health_check  = { command = ["CMD-SHELL", "curl -f localhost:8080/health || exit 1"] }
    }
  }
  deployment_circuit_breaker = { enable = true, rollback = true }
}
