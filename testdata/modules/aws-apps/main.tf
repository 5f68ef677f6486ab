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

module "steps_bad" {
  source = "terraform-aws-modules/step-functions/aws"
  create = false
}

module "steps_good" {
  source     = "terraform-aws-modules/step-functions/aws"
  name       = "b"
  definition = "{}"
}

module "runner_bad" {
  source                = "terraform-aws-modules/app-runner/aws"
  service_name          = "a"
  create_vpc_connector  = true
  vpc_connector_subnets = local.one
}

module "runner_good" {
  source                = "terraform-aws-modules/app-runner/aws"
  service_name          = "b"
  create_vpc_connector  = true
  vpc_connector_subnets = local.two
}

module "sync_bad" {
  source             = "terraform-aws-modules/appsync/aws"
  create_graphql_api = false
}

module "sync_good" {
  source = "terraform-aws-modules/appsync/aws"
  name   = "b"
}

module "batch_bad" {
  source               = "terraform-aws-modules/batch/aws"
  compute_environments = { a = { compute_resources = { type = "EC2", min_vcpus = 4, max_vcpus = 16, subnets = local.one } } }
}

module "batch_good" {
  source               = "terraform-aws-modules/batch/aws"
  compute_environments = { a = { compute_resources = { type = "EC2", min_vcpus = 4, max_vcpus = 16, subnets = local.two } } }
}

module "emr_bad" {
  source                = "terraform-aws-modules/emr/aws"
  name                  = "a"
  ec2_attributes        = { subnet_id = aws_subnet.a.id }
  master_instance_group = { instance_count = 1 }
  core_instance_group   = { instance_count = 2 }
}

module "emr_good" {
  source                 = "terraform-aws-modules/emr/aws"
  name                   = "b"
  ec2_attributes         = { subnet_id = aws_subnet.a.id }
  master_instance_group  = { instance_count = 3 }
  core_instance_group    = { instance_count = 4 }
  termination_protection = true
}

module "selfmanaged_bad" {
  source       = "terraform-aws-modules/eks/aws//modules/self-managed-node-group"
  name         = "a"
  cluster_name = "c"
  subnet_ids   = local.one
}

module "selfmanaged_good" {
  source       = "terraform-aws-modules/eks/aws//modules/self-managed-node-group"
  name         = "b"
  cluster_name = "c"
  subnet_ids   = local.two
  min_size     = 2
  desired_size = 2
}

module "fargate_bad" {
  source       = "terraform-aws-modules/eks/aws//modules/fargate-profile"
  name         = "a"
  cluster_name = "c"
  subnet_ids   = local.one
}

module "fargate_good" {
  source       = "terraform-aws-modules/eks/aws//modules/fargate-profile"
  name         = "b"
  cluster_name = "c"
  subnet_ids   = local.two
}

module "karpenter_bad" {
  source                  = "terraform-aws-modules/eks/aws//modules/karpenter"
  enable_spot_termination = false
}

module "karpenter_good" {
  source       = "terraform-aws-modules/eks/aws//modules/karpenter"
  cluster_name = "c"
}

module "ecr_bad" {
  source                  = "terraform-aws-modules/ecr/aws"
  repository_name         = "a"
  repository_force_delete = true
}

module "ecr_good" {
  source                                    = "terraform-aws-modules/ecr/aws"
  repository_name                           = "b"
  create_registry_replication_configuration = true
  registry_replication_rules                = [{ destinations = [{ region = "us-west-2", registry_id = "111111111111" }] }]
  repository_type                           = "public"
}

module "secret_bad" {
  source = "terraform-aws-modules/secrets-manager/aws"
  create = false
}

module "secret_good" {
  source  = "terraform-aws-modules/secrets-manager/aws"
  name    = "b"
  replica = { us-west-2 = {} }
}

module "atlantis_bad" {
  source          = "terraform-aws-modules/atlantis/aws"
  name            = "a"
  alb_subnets     = local.one
  service_subnets = local.one
}

module "atlantis_good" {
  source          = "terraform-aws-modules/atlantis/aws"
  name            = "b"
  alb_subnets     = local.two
  service_subnets = local.two
}
