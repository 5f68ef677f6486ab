terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.2" }
  }
}
provider "aws" { region = "us-east-1" }
locals {
  regions = {
    us-east-1 = ["subnet-0e1", "subnet-0e2"]
    us-west-2 = ["subnet-0w1", "subnet-0w2"]
  }
}
resource "aws_ecr_repository" "chat" {
  for_each             = local.regions
  region               = each.key
  name                 = "chat"
  image_tag_mutability = "IMMUTABLE"
}
resource "aws_ecs_cluster" "chat" {
  for_each = local.regions
  region   = each.key
  name     = "chat"
}
resource "aws_ecs_task_definition" "chat" {
  for_each                 = local.regions
  region                   = each.key
  family                   = "chat"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  container_definitions = jsonencode([{
    name         = "chat"
    image        = "${aws_ecr_repository.chat[each.key].repository_url}:3.3.1"
    portMappings = [{ containerPort = 8080 }]
  }])
}
resource "aws_ecs_service" "chat" {
  for_each        = local.regions
  region          = each.key
  name            = "chat"
  cluster         = aws_ecs_cluster.chat[each.key].id
  task_definition = aws_ecs_task_definition.chat[each.key].arn
  launch_type     = "FARGATE"
  desired_count   = 4
  network_configuration { subnets = each.value }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
