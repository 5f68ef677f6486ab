provider "aws" { region = "us-east-1" }
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-1"
  availability_zone = "us-east-1${["a", "b"][count.index]}"
  cidr_block        = "10.0.${count.index}.0/24"
}
resource "aws_ecs_cluster" "c" { name = "c" }
resource "aws_ecs_task_definition" "s" {
  family                   = "s"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions    = jsonencode([{ name = "s", image = "r.example.com/s:4", essential = true, healthCheck = { command = ["CMD", "true"] } }])
}
resource "aws_ecs_service" "s" {
  name            = "s"
  cluster         = aws_ecs_cluster.c.id
  task_definition = aws_ecs_task_definition.s.arn
  desired_count   = 3
  launch_type     = "FARGATE"
  network_configuration { subnets = [aws_subnet.s[0].id] }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
