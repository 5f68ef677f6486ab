provider "aws" { region = "eu-west-1" }
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-0a"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = ["eu-west-1a", "eu-west-1b"][count.index]
}
resource "aws_lb" "p" {
  subnets                    = aws_subnet.s[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "p" {
  port        = 80
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0a"
  health_check { path = "/ok" }
}
resource "aws_lb_listener" "p" {
  load_balancer_arn = aws_lb.p.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.p.arn
  }
}
resource "aws_ecs_cluster" "p" { name = "p" }
resource "aws_ecs_task_definition" "p" {
  family                   = "p"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions = jsonencode([{
    name         = "p"
    image        = "acme/p:1.4.4"
    portMappings = [{ containerPort = 80 }]
  }])
}
resource "aws_ecs_service" "p" {
  name            = "p"
  cluster         = aws_ecs_cluster.p.arn
  task_definition = aws_ecs_task_definition.p.arn
  launch_type     = "FARGATE"
  desired_count   = 4
  network_configuration { subnets = aws_subnet.s[*].id }
  load_balancer {
    target_group_arn = aws_lb_target_group.p.arn
    container_name   = "p"
    container_port   = 80
  }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}

