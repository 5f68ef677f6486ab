provider "aws" { region = "us-east-1" }
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-0a"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = ["us-east-1a", "us-east-1b"][count.index]
}
resource "aws_ecs_cluster" "c" { name = "c" }
resource "aws_ecs_task_definition" "w" {
  family                   = "w"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions = jsonencode([{
    name  = "w"
    image = "acme/worker:3.0.1"
  }])
}
resource "aws_ecs_service" "w" {
  name            = "w"
  cluster         = aws_ecs_cluster.c.id
  task_definition = aws_ecs_task_definition.w.arn
  launch_type     = "FARGATE"
  desired_count   = 1
  network_configuration { subnets = aws_subnet.s[*].id }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  lifecycle { ignore_changes = [desired_count] }
}
resource "aws_appautoscaling_target" "w" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.c.name}/${aws_ecs_service.w.name}"
  min_capacity       = 2
  max_capacity       = 10
}
