provider "aws" { region = "eu-west-1" }
resource "aws_ecs_cluster" "c" { name = "c" }
resource "aws_ecs_service" "api" {
  name                               = "api"
  cluster                            = aws_ecs_cluster.c.id
  task_definition                    = "api:1"
  launch_type                        = "FARGATE"
  desired_count                      = 4
  deployment_minimum_healthy_percent = 50
  deployment_maximum_percent         = 200
  network_configuration { subnets = ["subnet-1", "subnet-2"] }
}
