provider "aws" { region = "us-east-1" }
resource "aws_subnet" "a" {
  vpc_id            = "vpc-1"
  availability_zone = "us-east-1a"
}
resource "aws_subnet" "b" {
  vpc_id            = "vpc-1"
  availability_zone = "us-east-1b"
}
resource "aws_lb" "l" {
  name    = "shop"
  subnets = [aws_subnet.a.id, aws_subnet.b.id]
}
resource "aws_lb_listener" "l" {
  load_balancer_arn = aws_lb.l.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.t.arn
  }
}
resource "aws_lb_target_group" "t" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-1"
}
resource "aws_ecs_cluster" "c" { name = "prod" }
resource "aws_launch_template" "t" {
  image_id = "ami-1"
  user_data = base64encode(<<-EOT
    #!/bin/bash
    echo ECS_CLUSTER=${aws_ecs_cluster.c.name} >> /etc/ecs/ecs.config
  EOT
  )
}
resource "aws_autoscaling_group" "g" {
  min_size = 2
  max_size = 4
  launch_template { id = aws_launch_template.t.id }
  vpc_zone_identifier = [aws_subnet.a.id]
}
resource "aws_ecs_task_definition" "t" {
  family                = "x"
  container_definitions = "[]"
}
resource "aws_ecs_service" "s" {
  name            = "shop"
  cluster         = aws_ecs_cluster.c.id
  task_definition = aws_ecs_task_definition.t.arn
  desired_count   = 4
  load_balancer {
    target_group_arn = aws_lb_target_group.t.arn
    container_name   = "x"
    container_port   = 80
  }
}
