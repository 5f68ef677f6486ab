provider "aws" {
  region = "eu-west-1"
}
module "vpc" {
  source           = "terraform-aws-modules/vpc/aws"
  version          = "5.8.1"
  name             = "shop"
  cidr             = "10.0.0.0/16"
  azs              = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
  public_subnets   = ["10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24"]
  private_subnets  = ["10.0.11.0/24", "10.0.12.0/24", "10.0.13.0/24"]
  database_subnets = ["10.0.21.0/24", "10.0.22.0/24", "10.0.23.0/24"]
}
module "alb" {
  source  = "terraform-aws-modules/alb/aws"
  version = "9.9.0"
  name    = "shop"
  vpc_id  = module.vpc.vpc_id
  subnets = module.vpc.public_subnets
  listeners = {
    http = {
      port     = 80
      protocol = "HTTP"
      forward  = { target_group_key = "shop" }
    }
  }
  target_groups = {
    shop = {
      backend_protocol  = "HTTP"
      backend_port      = 80
      target_type       = "instance"
      create_attachment = false
    }
  }
}
module "asg" {
  source              = "terraform-aws-modules/autoscaling/aws"
  version             = "7.4.0"
  name                = "shop"
  min_size            = 3
  max_size            = 3
  desired_capacity    = 3
  vpc_zone_identifier = module.vpc.private_subnets
  traffic_source_attachments = {
    alb = { traffic_source_identifier = module.alb.target_groups["shop"].arn }
  }
  image_id      = "ami-1"
  instance_type = "m7g.large"
  user_data     = base64encode("DB=${module.db.db_instance_address}")
}
module "db" {
  source               = "terraform-aws-modules/rds/aws"
  version              = "6.5.0"
  identifier           = "shop"
  engine               = "postgres"
  instance_class       = "db.m7g.large"
  allocated_storage    = 100
  multi_az             = true
  db_subnet_group_name = module.vpc.database_subnet_group
}
