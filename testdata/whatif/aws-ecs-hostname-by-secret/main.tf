provider "aws" {
  region = "us-east-1"
}
resource "aws_db_instance" "d" {
  for_each          = { s = "us-east-1a", p = "us-east-1b" }
  identifier        = each.key
  engine            = "mysql"
  instance_class    = "db.m7g.large"
  allocated_storage = 20
  availability_zone = each.value
}
resource "aws_secretsmanager_secret" "s" {
  name = "s"
}
resource "aws_secretsmanager_secret_version" "s" {
  secret_id     = aws_secretsmanager_secret.s.id
  secret_string = jsonencode({ host = aws_db_instance.d["s"].address })
}
resource "aws_ssm_parameter" "p" {
  name  = "/p/db"
  type  = "String"
  value = aws_db_instance.d["p"].endpoint
}
resource "aws_ecs_cluster" "c" {
  name = "c"
}
resource "aws_ecs_task_definition" "s" {
  family                   = "s"
  requires_compatibilities = ["FARGATE"]
  container_definitions = jsonencode([{
    name    = "s"
    image   = "registry.example.com/s:1"
    secrets = [{ name = "DB", valueFrom = "${aws_secretsmanager_secret.s.arn}:host::" }]
  }])
}
resource "aws_subnet" "n" {
  for_each          = toset(["a", "b"])
  vpc_id            = "vpc-1"
  availability_zone = "us-east-1${each.key}"
}
resource "aws_ecs_service" "s" {
  name            = "s"
  cluster         = aws_ecs_cluster.c.id
  task_definition = aws_ecs_task_definition.s.arn
  desired_count   = 2
  launch_type     = "FARGATE"
  network_configuration {
    subnets = [for s in aws_subnet.n : s.id]
  }
}
resource "aws_lambda_function" "p" {
  function_name = "p"
  role          = "r"
  package_type  = "Image"
  image_uri     = "i"
  environment {
    variables = { DB = aws_ssm_parameter.p.name }
  }
}
