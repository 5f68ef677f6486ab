provider "aws" { region = "eu-central-1" }
locals {
  name = "shop"
  azs  = slice(data.aws_availability_zones.a.names, 0, 3)
}
data "aws_availability_zones" "a" {}
module "vpc" {
  source                 = "terraform-aws-modules/vpc/aws"
  version                = "~> 5.0"
  name                   = local.name
  cidr                   = "10.0.0.0/16"
  azs                    = local.azs
  public_subnets         = [for i in range(3) : cidrsubnet("10.0.0.0/16", 8, i)]
  private_subnets        = [for i in range(3) : cidrsubnet("10.0.0.0/16", 8, 10 + i)]
  database_subnets       = [for i in range(3) : cidrsubnet("10.0.0.0/16", 8, 20 + i)]
  enable_nat_gateway     = true
  one_nat_gateway_per_az = true
}
module "alb" {
  source                     = "terraform-aws-modules/alb/aws"
  version                    = "~> 9.0"
  name                       = local.name
  vpc_id                     = module.vpc.vpc_id
  subnets                    = module.vpc.public_subnets
  enable_deletion_protection = true
  target_groups = {
    web = {
      protocol          = "HTTP"
      port              = 8080
      target_type       = "ip"
      create_attachment = false
      health_check      = { enabled = true, path = "/up" }
    }
  }
  listeners = {
    http = { port = 80, protocol = "HTTP", forward = { target_group_key = "web" } }
  }
}
module "ecs" {
  source       = "terraform-aws-modules/ecs/aws"
  version      = "~> 5.11"
  cluster_name = local.name
  services = {
    web = {
      desired_count            = 3
      autoscaling_min_capacity = 3
      autoscaling_max_capacity = 12
      subnet_ids               = module.vpc.private_subnets
      load_balancer = {
        web = {
          target_group_arn = module.alb.target_groups["web"].arn
          container_name   = "web"
          container_port   = 8080
        }
      }
      container_definitions = {
        web = {
          image         = "registry.example.com/web:5"
          port_mappings = [{ containerPort = 8080 }]
          environment   = [{ name = "DB", value = module.aurora.cluster_endpoint }]
        }
      }
      deployment_circuit_breaker = { enable = true, rollback = true }
    }
  }
}
module "aurora" {
  source                  = "terraform-aws-modules/rds-aurora/aws"
  version                 = "~> 9.10"
  name                    = local.name
  engine                  = "aurora-postgresql"
  engine_version          = "16.4"
  instance_class          = "db.r7g.large"
  instances               = { for i in range(3) : "n${i}" => {} }
  vpc_id                  = module.vpc.vpc_id
  db_subnet_group_name    = module.vpc.database_subnet_group_name
  backup_retention_period = 14
  deletion_protection     = true
}
