provider "aws" { region = "eu-central-1" }
data "aws_availability_zones" "z" {}
module "vpc" {
  source          = "terraform-aws-modules/vpc/aws"
  version         = "~> 6.0"
  name            = "v"
  cidr            = "10.0.0.0/16"
  azs             = slice(data.aws_availability_zones.z.names, 0, 2)
  private_subnets = ["10.0.1.0/24", "10.0.2.0/24"]
}
resource "aws_ecs_cluster" "c" { name = "c" }
resource "aws_ecs_task_definition" "t" {
  family                   = "t"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = jsonencode([{ name = "t", image = "acme/t:1.0.0", healthCheck = { command = ["CMD", "true"] } }])
}
resource "aws_ecs_service" "s" {
  name            = "s"
  cluster         = aws_ecs_cluster.c.id
  task_definition = aws_ecs_task_definition.t.arn
  launch_type     = "FARGATE"
  desired_count   = 3
  network_configuration { subnets = module.vpc.private_subnets }
}
