provider "aws" {
  region = "ap-southeast-1"
}
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-0shop"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = "ap-southeast-1${["a", "b"][count.index]}"
}
resource "aws_lb" "shop" {
  name                             = "shop"
  internal                         = true
  load_balancer_type               = "network"
  enable_cross_zone_load_balancing = true
  subnets                          = aws_subnet.s[*].id
  enable_deletion_protection       = true
}
resource "aws_lb_target_group" "shop" {
  name        = "shop"
  port        = 8080
  protocol    = "TCP"
  target_type = "ip"
  vpc_id      = "vpc-0shop"
}
resource "aws_lb_listener" "shop" {
  load_balancer_arn = aws_lb.shop.arn
  port              = 8080
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.shop.arn
  }
}
resource "aws_api_gateway_vpc_link" "shop" {
  name        = "shop"
  target_arns = [aws_lb.shop.arn]
}
resource "aws_api_gateway_rest_api" "shop" {
  name = "shop"
}
resource "aws_api_gateway_resource" "all" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  parent_id   = aws_api_gateway_rest_api.shop.root_resource_id
  path_part   = "{proxy+}"
}
resource "aws_api_gateway_method" "all" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  resource_id   = aws_api_gateway_resource.all.id
  http_method   = "ANY"
  authorization = "NONE"
}
resource "aws_api_gateway_integration" "all" {
  rest_api_id             = aws_api_gateway_rest_api.shop.id
  resource_id             = aws_api_gateway_resource.all.id
  http_method             = aws_api_gateway_method.all.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "ANY"
  uri                     = "http://${aws_lb.shop.dns_name}:8080/{proxy}"
  connection_type         = "VPC_LINK"
  connection_id           = aws_api_gateway_vpc_link.shop.id
}
resource "aws_ecs_cluster" "shop" {
  name = "shop"
}
resource "aws_ecs_task_definition" "shop" {
  family                   = "shop"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  container_definitions    = jsonencode([{ name = "shop", image = "registry.example.com/shop:6", portMappings = [{ containerPort = 8080 }] }])
}
resource "aws_ecs_service" "shop" {
  name            = "shop"
  cluster         = aws_ecs_cluster.shop.id
  task_definition = aws_ecs_task_definition.shop.arn
  launch_type     = "FARGATE"
  desired_count   = 3
  network_configuration {
    subnets = aws_subnet.s[*].id
  }
  load_balancer {
    target_group_arn = one(aws_lb_target_group.shop[*].arn)
    container_name   = "shop"
    container_port   = 8080
  }
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}
