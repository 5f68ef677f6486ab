provider "aws" { region = "eu-central-1" }
locals { zones = toset(["eu-central-1a", "eu-central-1b"]) }
resource "aws_vpc" "nodes" {
  cidr_block           = "10.44.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "nodes" {
  for_each          = { "eu-central-1a" = 0, "eu-central-1b" = 1 }
  vpc_id            = aws_vpc.nodes.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.nodes.cidr_block, 8, each.value)
}
resource "aws_launch_template" "nodes" {
  name_prefix   = "nodes-"
  image_id      = "ami-0f673487d7e5f89ca"
  instance_type = "m6i.xlarge"
  user_data     = base64encode("#!/bin/bash\necho ECS_CLUSTER=search >> /etc/ecs/ecs.config")
}
resource "aws_autoscaling_group" "nodes" {
  for_each              = local.zones
  name                  = "search-${each.key}"
  min_size              = 3
  max_size              = 8
  vpc_zone_identifier   = [aws_subnet.nodes[each.key].id]
  protect_from_scale_in = true
  launch_template {
    id      = aws_launch_template.nodes.id
    version = "12"
  }
}
resource "aws_ecs_capacity_provider" "nodes" {
  for_each = aws_autoscaling_group.nodes
  name     = each.value.name
  auto_scaling_group_provider {
    auto_scaling_group_arn         = each.value.arn
    managed_termination_protection = "ENABLED"
    managed_scaling {
      status          = "ENABLED"
      target_capacity = 90
    }
  }
}
resource "aws_ecs_cluster" "search" { name = "search" }
resource "aws_ecs_cluster_capacity_providers" "search" {
  cluster_name       = aws_ecs_cluster.search.name
  capacity_providers = [for p in aws_ecs_capacity_provider.nodes : p.name]
}
resource "aws_ecs_task_definition" "indexer" {
  family = "indexer"
  container_definitions = jsonencode([{
    name   = "indexer"
    image  = "registry.example.com/search/indexer:5.5.0"
    memory = 2048
  }])
}
resource "aws_ecs_service" "indexer" {
  name            = "indexer"
  cluster         = aws_ecs_cluster.search.id
  task_definition = aws_ecs_task_definition.indexer.arn
  desired_count   = 6
  dynamic "capacity_provider_strategy" {
    for_each = aws_ecs_capacity_provider.nodes
    content {
      capacity_provider = capacity_provider_strategy.value.name
      weight            = 1
    }
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
