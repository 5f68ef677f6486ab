provider "aws" { region = "us-west-2" }
resource "aws_vpc" "api" {
  cidr_block           = "10.37.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "api" {
  for_each          = { "us-west-2a" = 0, "us-west-2b" = 1 }
  vpc_id            = aws_vpc.api.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.api.cidr_block, 8, each.value)
}
resource "aws_lb" "api" {
  name                       = "api"
  subnets                    = [for s in aws_subnet.api : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "api" {
  for_each    = toset(["blue", "green"])
  name        = "api-${each.key}"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = aws_vpc.api.id
  health_check { path = "/up" }
}
resource "aws_lb_listener" "api" {
  load_balancer_arn = aws_lb.api.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api["blue"].arn
  }
  lifecycle { ignore_changes = [default_action] }
}
resource "aws_ecs_cluster" "api" { name = "api" }
resource "aws_ecs_task_definition" "api" {
  family                   = "api"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  container_definitions = jsonencode([{
    name         = "api"
    image        = "registry.example.com/api:77"
    portMappings = [{ containerPort = 8080 }]
  }])
}
resource "aws_ecs_service" "api" {
  name            = "api"
  cluster         = aws_ecs_cluster.api.id
  task_definition = aws_ecs_task_definition.api.arn
  launch_type     = "FARGATE"
  desired_count   = 4
  deployment_controller { type = "CODE_DEPLOY" }
  network_configuration { subnets = [for s in aws_subnet.api : s.id] }
  load_balancer {
    target_group_arn = aws_lb_target_group.api["blue"].arn
    container_name   = "api"
    container_port   = 8080
  }
}
resource "aws_codedeploy_app" "api" {
  name             = "api"
  compute_platform = "ECS"
}
resource "aws_codedeploy_deployment_group" "api" {
  app_name               = aws_codedeploy_app.api.name
  deployment_group_name  = "api"
  deployment_config_name = "CodeDeployDefault.ECSLinear10PercentEvery1Minutes"
  service_role_arn       = "arn:aws:iam::1:role/codedeploy"
  auto_rollback_configuration {
    enabled = true
    events  = ["DEPLOYMENT_FAILURE"]
  }
  blue_green_deployment_config {
    deployment_ready_option { action_on_timeout = "CONTINUE_DEPLOYMENT" }
    terminate_blue_instances_on_deployment_success {
      action                           = "TERMINATE"
      termination_wait_time_in_minutes = 10
    }
  }
  deployment_style {
    deployment_option = "WITH_TRAFFIC_CONTROL"
    deployment_type   = "BLUE_GREEN"
  }
  ecs_service {
    cluster_name = aws_ecs_cluster.api.name
    service_name = aws_ecs_service.api.name
  }
  load_balancer_info {
    target_group_pair_info {
      prod_traffic_route { listener_arns = [aws_lb_listener.api.arn] }
      target_group { name = aws_lb_target_group.api["blue"].name }
      target_group { name = aws_lb_target_group.api["green"].name }
    }
  }
}
