provider "aws" {
  region = "ca-central-1"
}
variable "breaker" {
  type    = object({ enable = bool, rollback = bool })
  default = { enable = false, rollback = false }
}
resource "aws_subnet" "app" {
  for_each          = { a = "10.0.1.0/24", b = "10.0.2.0/24" }
  vpc_id            = "vpc-1"
  availability_zone = "ca-central-1${each.key}"
  cidr_block        = each.value
}
resource "aws_ecs_cluster" "main" { name = "main" }
resource "aws_ecs_task_definition" "api" {
  family                   = "api"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  container_definitions = jsonencode([{
    name        = "api"
    image       = "public.ecr.aws/acme/api:4.1.0"
    essential   = true
    healthCheck = { command = ["CMD-SHELL", "curl -f http://localhost/"] }
  }])
}
resource "aws_ecs_service" "api" {
  name                               = "api"
  cluster                            = aws_ecs_cluster.main.id
  task_definition                    = aws_ecs_task_definition.api.arn
  launch_type                        = "FARGATE"
  desired_count                      = 4
  deployment_minimum_healthy_percent = 75
  network_configuration { subnets = [for s in aws_subnet.app : s.id] }
  dynamic "deployment_circuit_breaker" {
    for_each = [var.breaker]
    content {
      enable   = deployment_circuit_breaker.value.enable
      rollback = deployment_circuit_breaker.value.rollback
    }
  }
}
