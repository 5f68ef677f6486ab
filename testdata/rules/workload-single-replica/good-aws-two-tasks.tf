provider "aws" { region = "eu-west-1" }
resource "aws_ecs_cluster" "c" { name = "c" }
resource "aws_ecs_service" "api" {
  name            = "api"
  cluster         = aws_ecs_cluster.c.id
  task_definition = "api:1"
  launch_type     = "FARGATE"
  desired_count   = 2
  network_configuration { subnets = ["subnet-1", "subnet-2"] }
}
