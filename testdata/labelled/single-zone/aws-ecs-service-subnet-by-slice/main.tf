provider "aws" {
  region = "eu-west-2"
}
variable "task_zones" { type = number }
data "aws_availability_zones" "this" { state = "available" }
resource "aws_vpc" "feed" { cidr_block = "10.8.0.0/16" }
resource "aws_subnet" "feed" {
  for_each          = { for i, z in slice(data.aws_availability_zones.this.names, 0, 3) : z => i }
  vpc_id            = aws_vpc.feed.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.feed.cidr_block, 8, each.value)
}
locals {
  ordered = [for z in sort(keys(aws_subnet.feed)) : aws_subnet.feed[z].id]
}
resource "aws_lb" "feed" {
  name                       = "feed"
  subnets                    = local.ordered
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "feed" {
  name        = "feed"
  port        = 9000
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = aws_vpc.feed.id
  health_check { path = "/up" }
}
resource "aws_lb_listener" "feed" {
  load_balancer_arn = aws_lb.feed.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.feed.arn
  }
}
resource "aws_ecs_cluster" "feed" { name = "feed" }
resource "aws_ecs_task_definition" "feed" {
  family                   = "feed"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  container_definitions = jsonencode([{
    name         = "feed"
    image        = "public.ecr.aws/acme/feed:7.2.1"
    portMappings = [{ containerPort = 9000 }]
  }])
}
resource "aws_ecs_service" "feed" {
  name            = "feed"
  cluster         = aws_ecs_cluster.feed.id
  task_definition = aws_ecs_task_definition.feed.arn
  launch_type     = "FARGATE"
  desired_count   = 8
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  network_configuration {
    subnets = slice(local.ordered, 0, var.task_zones)
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.feed.arn
    container_name   = "feed"
    container_port   = 9000
  }
}
