provider "aws" {
  region = "us-west-1"
}
locals {
  subnets = ["subnet-a", "subnet-c"]
}
resource "aws_subnet" "web" {
  for_each          = { us-west-1a = "10.3.0.0/24", us-west-1c = "10.3.1.0/24" }
  vpc_id            = "vpc-03030303030303030"
  availability_zone = each.key
  cidr_block        = each.value
}
resource "aws_lb" "web" {
  name                       = "web"
  subnets                    = [for s in aws_subnet.web : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "web" {
  name        = "web"
  port        = 3000
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-03030303030303030"
}
resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws:acm:us-west-1:303030303030:certificate/abc"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}
resource "aws_ecs_cluster" "web" {
  name = "web"
}
resource "aws_ecs_task_definition" "web" {
  family                   = "web"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = jsonencode([{ name = "web", image = "registry.example.com/web:4.4", portMappings = [{ containerPort = 3000 }] }])
}
resource "aws_ecs_service" "web" {
  name                               = "web"
  cluster                            = aws_ecs_cluster.web.id
  task_definition                    = aws_ecs_task_definition.web.arn
  desired_count                      = 4
  launch_type                        = "FARGATE"
  deployment_minimum_healthy_percent = 100
  network_configuration {
    subnets = [for s in aws_subnet.web : s.id]
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
    container_name   = "web"
    container_port   = 3000
  }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
