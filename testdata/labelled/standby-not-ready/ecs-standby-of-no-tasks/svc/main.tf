terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "tasks" { type = number }
data "aws_availability_zones" "this" {}
resource "aws_subnet" "this" {
  count             = 2
  vpc_id            = "vpc-0foo"
  cidr_block        = cidrsubnet("10.0.0.0/16", 4, count.index)
  availability_zone = data.aws_availability_zones.this.names[count.index]
}
resource "aws_lb" "this" {
  name                       = "foo"
  subnets                    = aws_subnet.this[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "this" {
  name        = "foo"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0foo"
}
resource "aws_lb_listener" "this" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this.arn
  }
}
resource "aws_ecs_cluster" "this" {
  name = "foo"
}
resource "aws_ecs_task_definition" "this" {
  family                   = "foo"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  container_definitions    = jsonencode([{ name = "foo", image = "public.ecr.aws/example/foo:3.2", portMappings = [{ containerPort = 8080 }] }])
}
resource "aws_ecs_service" "this" {
  name            = "foo"
  cluster         = aws_ecs_cluster.this.id
  task_definition = aws_ecs_task_definition.this.arn
  launch_type     = "FARGATE"
  desired_count   = var.tasks
  network_configuration {
    subnets = aws_subnet.this[*].id
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.this.arn
    container_name   = "foo"
    container_port   = 8080
  }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
output "lb" { value = aws_lb.this }
