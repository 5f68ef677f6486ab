provider "aws" { region = "eu-west-2" }
resource "aws_vpc" "w" {
  cidr_block           = "10.25.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "w" {
  for_each          = { "eu-west-2a" = 0, "eu-west-2b" = 1 }
  vpc_id            = aws_vpc.w.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.w.cidr_block, 8, each.value)
}
resource "aws_ecs_cluster" "w" { name = "w" }
resource "aws_ecs_task_definition" "w" {
  family                   = "stream"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  container_definitions = templatefile("${path.module}/containers.json.tftpl", {
    image = "registry.example.com/stream:${var.tag}"
    port  = 9000
  })
}
variable "tag" {
  type    = string
  default = "2.8.0"
}
resource "aws_ecs_service" "w" {
  name            = "stream"
  cluster         = aws_ecs_cluster.w.arn
  task_definition = aws_ecs_task_definition.w.arn
  launch_type     = "FARGATE"
  desired_count   = 3
  network_configuration { subnets = [for s in aws_subnet.w : s.id] }
  service_registries { registry_arn = aws_service_discovery_service.w.arn }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
resource "aws_service_discovery_private_dns_namespace" "w" {
  name = "w.internal"
  vpc  = aws_vpc.w.id
}
resource "aws_service_discovery_service" "w" {
  name = "stream"
  dns_config {
    namespace_id = aws_service_discovery_private_dns_namespace.w.id
    dns_records {
      ttl  = 10
      type = "A"
    }
  }
}
