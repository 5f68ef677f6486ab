provider "aws" {
  region = "us-east-2"
}
resource "aws_vpc" "k" {
  cidr_block = "10.4.0.0/16"
}
resource "aws_subnet" "one" {
  vpc_id            = aws_vpc.k.id
  availability_zone = "us-east-2a"
  cidr_block        = "10.4.1.0/24"
}
resource "aws_subnet" "two" {
  vpc_id            = aws_vpc.k.id
  availability_zone = "us-east-2b"
  cidr_block        = "10.4.2.0/24"
}
resource "aws_elasticache_subnet_group" "k" {
  name       = "kiosk"
  subnet_ids = [aws_subnet.one.id, aws_subnet.two.id]
}
resource "aws_elasticache_replication_group" "k" {
  replication_group_id        = "kiosk"
  description                 = "sessions"
  node_type                   = "cache.m7g.large"
  num_cache_clusters          = 2
  automatic_failover_enabled  = true
  multi_az_enabled            = true
  preferred_cache_cluster_azs = ["us-east-2a", "us-east-2b"]
  subnet_group_name           = aws_elasticache_subnet_group.k.name
}
resource "aws_ecs_cluster" "k" {
  name = "kiosk"
}
resource "aws_ecs_task_definition" "k" {
  family                   = "kiosk"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions = jsonencode([{
    name        = "kiosk"
    image       = "registry.example.com/kiosk:1"
    environment = [{ name = "REDIS", value = aws_elasticache_replication_group.k.primary_endpoint_address }]
  }])
}
resource "aws_ecs_service" "k" {
  name            = "kiosk"
  cluster         = aws_ecs_cluster.k.arn
  task_definition = aws_ecs_task_definition.k.arn
  launch_type     = "FARGATE"
  desired_count   = 4
  network_configuration {
    subnets = [aws_subnet.one.id]
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.k.arn
    container_name   = "kiosk"
    container_port   = 80
  }
}
resource "aws_lb" "k" {
  name    = "kiosk"
  subnets = [aws_subnet.one.id, aws_subnet.two.id]
}
resource "aws_lb_target_group" "k" {
  name        = "kiosk"
  port        = 80
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = aws_vpc.k.id
}
resource "aws_lb_listener" "k" {
  load_balancer_arn = aws_lb.k.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.k.arn
  }
}
