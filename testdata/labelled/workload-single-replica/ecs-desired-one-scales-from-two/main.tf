provider "aws" {
  region = "ap-northeast-1"
}
data "aws_availability_zones" "all" {
  state = "available"
}
resource "aws_subnet" "app" {
  count             = 3
  vpc_id            = "vpc-0a51b2c3d4e5f6071"
  cidr_block        = cidrsubnet("10.61.0.0/16", 4, count.index)
  availability_zone = data.aws_availability_zones.all.names[count.index]
}
resource "aws_ecs_cluster" "main" {
  name = "main"
}
resource "aws_ecs_task_definition" "consumer" {
  family                   = "consumer"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  container_definitions = jsonencode([{
    name        = "consumer"
    image       = "123412341234.dkr.ecr.ap-northeast-1.amazonaws.com/consumer:412"
    essential   = true
    healthCheck = { command = ["CMD-SHELL", "test -f /tmp/alive"], interval = 10 }
  }])
}
resource "aws_ecs_service" "consumer" {
  name            = "consumer"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.consumer.arn
  launch_type     = "FARGATE"
  desired_count   = 1
  network_configuration {
    subnets = aws_subnet.app[*].id
  }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  lifecycle {
    ignore_changes = [desired_count]
  }
}
resource "aws_appautoscaling_target" "consumer" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.main.name}/${aws_ecs_service.consumer.name}"
  min_capacity       = 2
  max_capacity       = 20
}
