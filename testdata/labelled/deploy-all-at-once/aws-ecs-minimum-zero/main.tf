provider "aws" { region = "eu-central-1" }
resource "aws_subnet" "s" {
  for_each          = { "eu-central-1a" = "10.0.0.0/24", "eu-central-1b" = "10.0.1.0/24" }
  vpc_id            = "vpc-0a"
  cidr_block        = each.value
  availability_zone = each.key
}
resource "aws_ecs_cluster" "c" { name = "c" }
resource "aws_ecs_task_definition" "w" {
  family                   = "w"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = jsonencode([{ name = "w", image = "acme/w:9.1.0" }])
}
resource "aws_ecs_service" "w" {
  name                               = "w"
  cluster                            = aws_ecs_cluster.c.id
  task_definition                    = aws_ecs_task_definition.w.arn
  launch_type                        = "FARGATE"
  desired_count                      = 6
  deployment_minimum_healthy_percent = 0
  deployment_maximum_percent         = 100
  network_configuration { subnets = [for s in aws_subnet.s : s.id] }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
