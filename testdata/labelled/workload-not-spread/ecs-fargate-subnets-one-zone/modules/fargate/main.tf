variable "name" { type = string }
variable "tasks" { type = number }
variable "subnets" {
  type = map(object({
    az  = string
    net = number
  }))
}
data "aws_region" "this" {}
resource "aws_subnet" "this" {
  for_each          = var.subnets
  vpc_id            = "vpc-04aa04aa04aa04aa0"
  cidr_block        = "10.77.${each.value.net}.0/24"
  availability_zone = "${data.aws_region.this.name}${each.value.az}"
}
resource "aws_ecs_cluster" "this" {
  name = var.name
}
resource "aws_ecs_task_definition" "this" {
  family                   = var.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 1024
  memory                   = 2048
  container_definitions = jsonencode([{
    name        = var.name
    image       = "registry.example.com/${var.name}:8.1.0"
    healthCheck = { command = ["CMD", "/bin/check"] }
  }])
}
resource "aws_ecs_service" "this" {
  name            = var.name
  cluster         = aws_ecs_cluster.this.arn
  task_definition = aws_ecs_task_definition.this.arn
  launch_type     = "FARGATE"
  desired_count   = var.tasks
  network_configuration {
    subnets = values(aws_subnet.this)[*].id
  }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
