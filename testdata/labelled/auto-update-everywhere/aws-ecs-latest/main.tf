provider "aws" { region = "eu-central-1" }
resource "aws_subnet" "s" {
  count             = 3
  vpc_id            = "vpc-0a"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "eu-central-1${["a", "b", "c"][count.index]}"
}
resource "aws_ecs_cluster" "c" { name = "c" }
resource "aws_ecs_task_definition" "w" {
  family                   = "w"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = jsonencode([{ name = "w", image = "registry.example.com/worker:latest", essential = true }])
}
resource "aws_ecs_service" "w" {
  name            = "w"
  cluster         = aws_ecs_cluster.c.id
  task_definition = aws_ecs_task_definition.w.arn
  launch_type     = "FARGATE"
  desired_count   = 3
  network_configuration { subnets = aws_subnet.s[*].id }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
