provider "aws" {
  region = "eu-west-1"
}
resource "aws_ecs_cluster" "main" {
  name = "main"
}
resource "aws_ecs_task_definition" "api" {
  family                = "api"
  container_definitions = jsonencode([{ name = "api", image = "api:1.2", portMappings = [{ containerPort = 8080 }] }])
}
resource "aws_ecs_service" "api" { # want "RL506"
  name            = "api"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.api.arn
  desired_count   = 2
  launch_type     = "FARGATE"
}
