provider "aws" {
  region = "us-east-2"
}
resource "aws_subnet" "nodes" {
  vpc_id            = "vpc-0ecs"
  cidr_block        = "10.9.1.0/24"
  availability_zone = "us-east-2b"
}
resource "aws_launch_template" "nodes" {
  name_prefix   = "ecs-"
  image_id      = "ami-0ecs"
  instance_type = "m7g.xlarge"
}
resource "aws_autoscaling_group" "nodes" {
  name                = "ecs-nodes"
  min_size            = 3
  max_size            = 12
  vpc_zone_identifier = [aws_subnet.nodes.id]
  launch_template {
    id = aws_launch_template.nodes.id
  }
}
resource "aws_ecs_capacity_provider" "nodes" {
  name = "nodes"
  auto_scaling_group_provider {
    auto_scaling_group_arn = aws_autoscaling_group.nodes.arn
  }
}
resource "aws_ecs_cluster" "main" {
  name = "main"
}
resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = [aws_ecs_capacity_provider.nodes.name]
}
resource "aws_ecs_task_definition" "jobs" {
  family                = "jobs"
  container_definitions = jsonencode([{ name = "jobs", image = "registry.example.com/jobs:3", memory = 512, healthCheck = { command = ["CMD", "true"] } }])
}
resource "aws_ecs_service" "jobs" {
  name            = "jobs"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.jobs.arn
  desired_count   = 6
  capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.nodes.name
    weight            = 1
  }
  ordered_placement_strategy {
    type  = "spread"
    field = "attribute:ecs.availability-zone"
  }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
