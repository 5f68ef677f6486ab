provider "aws" {
  region = "eu-west-2"
}
resource "aws_subnet" "p" {
  for_each          = { "eu-west-2a" = "10.0.0.0/24", "eu-west-2b" = "10.0.1.0/24" }
  vpc_id            = "vpc-1"
  cidr_block        = each.value
  availability_zone = each.key
}
locals {
  subnets = [for s in aws_subnet.p : s.id]
}
resource "aws_apigatewayv2_api" "p" {
  name          = "parcel"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_vpc_link" "p" {
  name               = "parcel"
  subnet_ids         = local.subnets
  security_group_ids = []
}
resource "aws_apigatewayv2_integration" "p" {
  api_id             = aws_apigatewayv2_api.p.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  connection_type    = "VPC_LINK"
  connection_id      = aws_apigatewayv2_vpc_link.p.id
  integration_uri    = aws_lb_listener.p.arn
}
resource "aws_lb" "p" {
  name     = "parcel"
  internal = true
  subnets  = local.subnets
}
resource "aws_lb_target_group" "p" {
  name        = "parcel"
  port        = 80
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-1"
}
resource "aws_lb_listener" "p" {
  load_balancer_arn = aws_lb.p.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.p.arn
  }
}
resource "aws_ecs_cluster" "p" {
  name = "parcel"
}
resource "aws_ecs_task_definition" "p" {
  family                   = "parcel"
  requires_compatibilities = ["FARGATE"]
  container_definitions = jsonencode([{
    name  = "parcel"
    image = "registry.example.com/parcel:3"
    environment = [
      { name = "TABLE", value = aws_dynamodb_table.p.name },
      { name = "QUEUE", value = aws_sqs_queue.p.url },
    ]
  }])
}
resource "aws_ecs_service" "p" {
  name            = "parcel"
  cluster         = aws_ecs_cluster.p.id
  task_definition = aws_ecs_task_definition.p.arn
  launch_type     = "FARGATE"
  desired_count   = 2
  network_configuration {
    subnets = local.subnets
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.p.arn
    container_name   = "parcel"
    container_port   = 80
  }
}
resource "aws_dynamodb_table" "p" {
  name     = "parcel"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
}
resource "aws_sqs_queue" "p" {
  name = "parcel"
}
