provider "aws" {
  region = "eu-central-1"
}
resource "aws_vpc" "n" {
  cidr_block = "10.3.0.0/16"
}
resource "aws_subnet" "n" {
  for_each          = toset(["a", "b", "c"])
  vpc_id            = aws_vpc.n.id
  availability_zone = "eu-central-1${each.value}"
  cidr_block        = cidrsubnet("10.3.0.0/16", 8, index(["a", "b", "c"], each.value))
}
resource "aws_launch_template" "n" {
  image_id      = "ami-ecs"
  instance_type = "m7i.large"
  user_data     = base64encode("echo ECS_CLUSTER=news >> /etc/ecs/ecs.config")
}
resource "aws_autoscaling_group" "n" {
  min_size            = 3
  max_size            = 3
  vpc_zone_identifier = [for s in aws_subnet.n : s.id]
  launch_template {
    id = aws_launch_template.n.id
  }
}
resource "aws_ecs_capacity_provider" "n" {
  name = "news"
  auto_scaling_group_provider {
    auto_scaling_group_arn = aws_autoscaling_group.n.arn
  }
}
resource "aws_ecs_cluster" "n" {
  name = "news"
}
resource "aws_ecs_cluster_capacity_providers" "n" {
  cluster_name       = aws_ecs_cluster.n.name
  capacity_providers = [aws_ecs_capacity_provider.n.name]
}
resource "aws_ecr_repository" "n" {
  name = "news"
}
resource "aws_ecs_task_definition" "n" {
  family = "news"
  container_definitions = jsonencode([{
    name         = "news"
    image        = "${aws_ecr_repository.n.repository_url}:7"
    portMappings = [{ containerPort = 8080 }]
  }])
}
resource "aws_ecs_service" "n" {
  name            = "news"
  cluster         = aws_ecs_cluster.n.id
  task_definition = aws_ecs_task_definition.n.arn
  desired_count   = 6
  capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.n.name
    weight            = 1
  }
  ordered_placement_strategy {
    type  = "spread"
    field = "attribute:ecs.availability-zone"
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.n.arn
    container_name   = "news"
    container_port   = 8080
  }
}
resource "aws_lb" "n" {
  name    = "news"
  subnets = [for s in aws_subnet.n : s.id]
}
resource "aws_lb_target_group" "n" {
  name     = "news"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.n.id
}
resource "aws_lb_listener" "n" {
  load_balancer_arn = aws_lb.n.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.n.arn
  }
}
