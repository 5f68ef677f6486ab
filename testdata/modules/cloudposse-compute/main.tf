provider "aws" {
  region = "us-east-1"
}

resource "aws_vpc" "net" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_subnet" "a" {
  vpc_id            = aws_vpc.net.id
  availability_zone = "us-east-1a"
}
resource "aws_subnet" "b" {
  vpc_id            = aws_vpc.net.id
  availability_zone = "us-east-1b"
}

locals {
  one = [aws_subnet.a.id]
  two = [aws_subnet.a.id, aws_subnet.b.id]
}

module "machine_bad" {
  source = "cloudposse/ec2-instance/aws"
  name   = "a"
  subnet = aws_subnet.a.id
}

module "machine_good" {
  source           = "cloudposse/ec2-instance/aws"
  name             = "b"
  instance_enabled = false
}

module "group_bad" {
  source         = "cloudposse/ec2-instance-group/aws"
  name           = "a"
  subnet         = aws_subnet.a.id
  instance_count = 2
}

module "group_good" {
  source         = "cloudposse/ec2-instance-group/aws"
  name           = "b"
  subnet         = aws_subnet.b.id
  instance_count = 0
}

module "bastion_bad" {
  source  = "cloudposse/ec2-bastion-server/aws"
  name    = "a"
  subnets = local.two
}

module "bastion_good" {
  source  = "cloudposse/ec2-bastion-server/aws"
  enabled = false
}

module "cluster_bad" {
  source                 = "cloudposse/ecs-cluster/aws"
  name                   = "a"
  capacity_providers_ec2 = { one = { min_size = 2, max_size = 4, subnet_ids = local.one } }
}

module "cluster_good" {
  source                 = "cloudposse/ecs-cluster/aws"
  name                   = "b"
  capacity_providers_ec2 = { one = { min_size = 2, max_size = 4, subnet_ids = local.two } }
}

module "task_bad" {
  source          = "cloudposse/ecs-alb-service-task/aws"
  name            = "a"
  ecs_cluster_arn = module.cluster_good.arn
  subnet_ids      = local.one
}

module "task_good" {
  source                             = "cloudposse/ecs-alb-service-task/aws"
  name                               = "b"
  ecs_cluster_arn                    = module.cluster_good.arn
  subnet_ids                         = local.two
  desired_count                      = 2
  circuit_breaker_deployment_enabled = true
  circuit_breaker_rollback_enabled   = true
}

module "web_bad" {
  source                 = "cloudposse/ecs-web-app/aws"
  name                   = "a"
  ecs_cluster_arn        = module.cluster_good.arn
  ecs_cluster_name       = module.cluster_good.name
  ecs_private_subnet_ids = local.one
}

module "web_good" {
  source                   = "cloudposse/ecs-web-app/aws"
  name                     = "b"
  ecs_cluster_arn          = module.cluster_good.arn
  ecs_cluster_name         = module.cluster_good.name
  ecs_private_subnet_ids   = local.two
  desired_count            = 2
  autoscaling_min_capacity = 2
}

module "scaling_bad" {
  source       = "cloudposse/ecs-cloudwatch-autoscaling/aws"
  cluster_name = module.cluster_good.name
  service_name = module.task_bad.service_name
}

module "scaling_good" {
  source       = "cloudposse/ecs-cloudwatch-autoscaling/aws"
  cluster_name = module.cluster_good.name
  service_name = module.task_good.service_name
  min_capacity = 2
  max_capacity = 4
}

module "eks" {
  source                      = "cloudposse/eks-cluster/aws"
  name                        = "b"
  subnet_ids                  = local.two
  deletion_protection_enabled = true
}

module "nodes_bad" {
  source       = "cloudposse/eks-node-group/aws"
  name         = "a"
  cluster_name = module.eks.eks_cluster_id
  subnet_ids   = local.one
  min_size     = 2
  desired_size = 2
  max_size     = 4
}

module "nodes_good" {
  source       = "cloudposse/eks-node-group/aws"
  name         = "b"
  cluster_name = module.eks.eks_cluster_id
  subnet_ids   = local.two
  min_size     = 2
  desired_size = 2
  max_size     = 4
}

module "profile_bad" {
  source       = "cloudposse/eks-fargate-profile/aws"
  name         = "a"
  cluster_name = module.eks.eks_cluster_id
  subnet_ids   = local.one
}

module "profile_good" {
  source       = "cloudposse/eks-fargate-profile/aws"
  name         = "b"
  cluster_name = module.eks.eks_cluster_id
  subnet_ids   = local.two
}

module "workers_bad" {
  source       = "cloudposse/eks-workers/aws"
  name         = "a"
  cluster_name = "x"
  subnet_ids   = local.one
  min_size     = 1
  max_size     = 1
}

module "workers_good" {
  source       = "cloudposse/eks-workers/aws"
  name         = "b"
  cluster_name = "x"
  subnet_ids   = local.two
  min_size     = 2
  max_size     = 4
}

module "function_bad" {
  source        = "cloudposse/lambda-function/aws"
  function_name = "a"
  vpc_config    = { subnet_ids = local.one }
}

module "function_good" {
  source        = "cloudposse/lambda-function/aws"
  function_name = "b"
  vpc_config    = { subnet_ids = local.two }
}

module "emr_bad" {
  source    = "cloudposse/emr-cluster/aws"
  name      = "a"
  subnet_id = aws_subnet.a.id
}

module "emr_good" {
  source                               = "cloudposse/emr-cluster/aws"
  name                                 = "b"
  subnet_id                            = aws_subnet.a.id
  master_instance_group_instance_count = 3
  core_instance_group_instance_count   = 4
}

module "beanstalk_bad" {
  source              = "cloudposse/elastic-beanstalk-environment/aws"
  name                = "a"
  environment_type    = "SingleInstance"
  application_subnets = local.one
}

module "beanstalk_good" {
  source               = "cloudposse/elastic-beanstalk-environment/aws"
  name                 = "b"
  application_subnets  = local.two
  loadbalancer_subnets = local.two
}

module "airflow_bad" {
  source  = "cloudposse/mwaa/aws"
  enabled = false
}

module "airflow_good" {
  source     = "cloudposse/mwaa/aws"
  name       = "b"
  subnet_ids = local.two
}

module "atlantis_bad" {
  source             = "cloudposse/ecs-atlantis/aws"
  name               = "a"
  private_subnet_ids = local.one
}

module "atlantis_good" {
  source             = "cloudposse/ecs-atlantis/aws"
  name               = "b"
  private_subnet_ids = local.two
  desired_count      = 2
}
