provider "aws" { region = "us-east-1" }
resource "aws_vpc" "q" {
  cidr_block           = "10.16.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "q" {
  for_each          = { "us-east-1a" = 0, "us-east-1b" = 1, "us-east-1c" = 2 }
  vpc_id            = aws_vpc.q.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.q.cidr_block, 8, each.value)
}
locals {
  front = [for z in ["us-east-1a", "us-east-1b"] : aws_subnet.q[z].id]
  back  = [for z in ["us-east-1b", "us-east-1c"] : aws_subnet.q[z].id]
}
resource "aws_lb" "q" {
  name                       = "q"
  load_balancer_type         = "network"
  subnets                    = local.front
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "q" {
  name        = "q"
  port        = 5432
  protocol    = "TCP"
  target_type = "ip"
  vpc_id      = aws_vpc.q.id
}
resource "aws_lb_listener" "q" {
  load_balancer_arn = aws_lb.q.arn
  port              = 5432
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.q.arn
  }
}
resource "aws_ecs_cluster" "q" { name = "q" }
resource "aws_ecs_task_definition" "q" {
  family                   = "q"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  container_definitions    = jsonencode([{ name = "q", image = "registry.example.com/q:1", portMappings = [{ containerPort = 5432 }] }])
}
resource "aws_ecs_service" "q" {
  name            = "q"
  cluster         = aws_ecs_cluster.q.id
  task_definition = aws_ecs_task_definition.q.arn
  launch_type     = "FARGATE"
  desired_count   = 4
  network_configuration { subnets = local.back }
  load_balancer {
    target_group_arn = aws_lb_target_group.q.arn
    container_name   = "q"
    container_port   = 5432
  }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
