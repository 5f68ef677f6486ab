provider "aws" { region = "us-east-1" }
locals { regions = toset(["us-east-1", "us-west-2"]) }
resource "aws_ecr_repository" "play" { 
  name = "play"
}
resource "aws_ecs_cluster" "c" {
  for_each = local.regions
  region   = each.value
  name     = "play"
}
resource "aws_ecs_task_definition" "play" {
  for_each              = local.regions
  region                = each.value
  family                = "play"
  container_definitions = jsonencode([{ name = "play", image = "${aws_ecr_repository.play.repository_url}:1" }])
}
resource "aws_ecs_service" "play" {
  for_each        = local.regions
  region          = each.value
  name            = "play"
  cluster         = aws_ecs_cluster.c[each.key].id
  task_definition = aws_ecs_task_definition.play[each.key].arn
  launch_type     = "FARGATE"
  desired_count   = 2
}
resource "aws_ecr_replication_configuration" "all" {
  replication_configuration {
    rule {
      destination {
        region      = "us-west-2"
        registry_id = "111111111111"
      }
    }
  }
}
