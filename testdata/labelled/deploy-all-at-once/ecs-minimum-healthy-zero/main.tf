provider "aws" {
  region = "us-east-1"
}
locals {
  deploy = { min = 0, max = 100 }
}
resource "aws_subnet" "bot" {
  for_each          = { us-east-1a = "10.0.0.0/24", us-east-1b = "10.0.1.0/24" }
  vpc_id            = "vpc-0bot"
  cidr_block        = each.value
  availability_zone = each.key
}
resource "aws_ecs_cluster" "bot" {
  name = "bot"
}
resource "aws_ecs_task_definition" "bot" {
  family                   = "bot"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = jsonencode([{ name = "bot", image = "registry.example.com/bot:3", healthCheck = { command = ["CMD", "/up"] } }])
}
resource "aws_ecs_service" "bot" {
  name                               = "bot"
  cluster                            = aws_ecs_cluster.bot.id
  task_definition                    = aws_ecs_task_definition.bot.arn
  launch_type                        = "FARGATE"
  desired_count                      = 2
  deployment_minimum_healthy_percent = local.deploy.min
  deployment_maximum_percent         = local.deploy.max
  network_configuration {
    subnets = [for s in aws_subnet.bot : s.id]
  }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
