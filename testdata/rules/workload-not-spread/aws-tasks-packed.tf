provider "aws" { region = "eu-west-1" }
resource "aws_ecs_cluster" "c" { name = "c" }
resource "aws_ecs_service" "api" { # want "RL502"
  name            = "api"
  cluster         = aws_ecs_cluster.c.id
  task_definition = "api:1"
  launch_type     = "EC2"
  desired_count   = 4
  ordered_placement_strategy {
    type  = "binpack"
    field = "memory"
  }
}
