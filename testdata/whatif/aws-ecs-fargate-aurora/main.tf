provider "aws" {
  region = "eu-central-1"
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "app" {
  for_each          = { a = 1, b = 2 }
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, each.value)
  availability_zone = "eu-central-1${each.key}"
}

resource "aws_ecs_cluster" "main" {
  name = "booking"
}

resource "aws_rds_cluster" "main" {
  cluster_identifier          = "booking"
  engine                      = "aurora-postgresql"
  master_username             = "app"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.main.name
}

resource "aws_db_subnet_group" "main" {
  subnet_ids = [for s in aws_subnet.app : s.id]
}

resource "aws_rds_cluster_instance" "main" {
  for_each           = aws_subnet.app
  identifier         = "booking-${each.key}"
  cluster_identifier = aws_rds_cluster.main.id
  instance_class     = "db.r6g.large"
  engine             = aws_rds_cluster.main.engine
  availability_zone  = each.value.availability_zone
}

resource "aws_ecs_task_definition" "api" {
  family                   = "api"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 512
  memory                   = 1024
  container_definitions = jsonencode([{
    name         = "api"
    image        = "registry.example.com/api:1"
    portMappings = [{ containerPort = 8080 }]
    environment  = [{ name = "DB_HOST", value = aws_rds_cluster.main.endpoint }]
  }])
}

resource "aws_lb" "api" {
  name    = "booking"
  subnets = [for s in aws_subnet.app : s.id]
}

resource "aws_lb_target_group" "api" {
  name        = "api"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = aws_vpc.main.id
}

resource "aws_lb_listener" "api" {
  load_balancer_arn = aws_lb.api.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}

resource "aws_ecs_service" "api" {
  name            = "api"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.api.arn
  desired_count   = 4
  launch_type     = "FARGATE"
  network_configuration {
    subnets = [for s in aws_subnet.app : s.id]
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.api.arn
    container_name   = "api"
    container_port   = 8080
  }
}
