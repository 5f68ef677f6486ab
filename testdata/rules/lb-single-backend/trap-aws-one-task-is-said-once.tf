provider "aws" { region = "eu-west-1" }
resource "aws_lb_target_group" "web" { 
  name     = "web"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = "vpc-1"
  target_type = "ip"
}
resource "aws_ecs_cluster" "c" { name = "c" }
resource "aws_ecs_service" "web" { # want "RL501"
  name            = "web"
  cluster         = aws_ecs_cluster.c.id
  task_definition = "api:1"
  launch_type     = "FARGATE"
  desired_count   = 1
  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
    container_name   = "web"
    container_port   = 8080
  }
  network_configuration { subnets = ["subnet-1", "subnet-2"] }
}
