provider "aws" {
  region = "eu-west-3"
}
resource "aws_subnet" "n" {
  count             = 3
  vpc_id            = "vpc-1"
  availability_zone = "eu-west-3${["a", "b", "c"][count.index]}"
}
resource "aws_db_instance" "p" {
  identifier        = "orders"
  engine            = "mysql"
  instance_class    = "db.m7g.large"
  allocated_storage = 100
  availability_zone = "eu-west-3a"
}
resource "aws_db_instance" "r" {
  identifier          = "orders-r"
  replicate_source_db = aws_db_instance.p.identifier
  instance_class      = "db.m7g.large"
  availability_zone   = "eu-west-3b"
}
resource "aws_ecs_cluster" "c" {
  name = "orders"
}
locals {
  env = {
    write = { DB = aws_db_instance.p.address }
    read  = { DB = aws_db_instance.p.address, DB_READ = aws_db_instance.r.address }
  }
}
resource "aws_ecs_task_definition" "t" {
  for_each                 = local.env
  family                   = each.key
  requires_compatibilities = ["FARGATE"]
  container_definitions = jsonencode([{
    name        = each.key
    image       = "registry.example.com/${each.key}:1"
    environment = [for k, v in each.value : { name = k, value = v }]
  }])
}
resource "aws_ecs_service" "write" {
  name            = "write"
  cluster         = aws_ecs_cluster.c.id
  task_definition = aws_ecs_task_definition.t["write"].arn
  desired_count   = 3
  launch_type     = "FARGATE"
  network_configuration {
    subnets = aws_subnet.n[*].id
  }
}
resource "aws_ecs_service" "read" {
  name            = "read"
  cluster         = aws_ecs_cluster.c.id
  task_definition = aws_ecs_task_definition.t["read"].arn
  desired_count   = 3
  launch_type     = "FARGATE"
  network_configuration {
    subnets = aws_subnet.n[*].id
  }
}
