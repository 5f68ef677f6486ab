provider "aws" { region = "eu-west-1" }
resource "aws_ecs_task_definition" "api" {
  family                = "api"
  container_definitions = jsonencode([{ name = "api", image = "api:1.2", portMappings = [{ containerPort = 8080 }], healthCheck = { command = ["CMD-SHELL", "curl -f localhost:8080/up"] } }])
}
resource "aws_ecs_cluster" "c" { name = "c" }
resource "aws_ecs_service" "api" {
  name            = "api"
  cluster         = aws_ecs_cluster.c.id
  task_definition = aws_ecs_task_definition.api.arn
  launch_type     = "FARGATE"
  desired_count   = 2
  network_configuration { subnets = ["subnet-1", "subnet-2"] }
}
