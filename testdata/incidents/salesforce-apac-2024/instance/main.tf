# One instance of the product: what a group of customers logs in to.
resource "aws_lb" "this" {
  name                       = var.name
  subnets                    = var.network.subnets
  enable_deletion_protection = true
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.this.arn
  port              = 443
  protocol          = "HTTPS"
  certificate_arn   = "arn:aws:acm:ap-northeast-1:111122223333:certificate/4f0e2d3c"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this.arn
  }
}

resource "aws_lb_target_group" "this" {
  name        = var.name
  vpc_id      = var.network.vpc
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"

  health_check {
    path = "/login"
  }
}

resource "aws_ecs_cluster" "this" {
  name = var.name
}

resource "aws_ecs_task_definition" "this" {
  family                   = var.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 4096
  memory                   = 16384

  container_definitions = jsonencode([{
    name         = "crm"
    image        = "111122223333.dkr.ecr.us-west-2.amazonaws.com/crm:252.14"
    portMappings = [{ containerPort = 8080 }]
    environment = [
      { name = "DATABASE", value = var.database },
      { name = "FILES", value = var.files },
    ]
  }])
}

resource "aws_ecs_service" "this" {
  name            = var.name
  cluster         = aws_ecs_cluster.this.id
  task_definition = aws_ecs_task_definition.this.arn
  launch_type     = "FARGATE"
  desired_count   = 6

  deployment_minimum_healthy_percent = var.rollout.keep
  deployment_maximum_percent         = 200

  deployment_circuit_breaker {
    enable   = var.rollout.rollback
    rollback = var.rollout.rollback
  }

  network_configuration {
    subnets          = var.network.subnets
    assign_public_ip = true
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.this.arn
    container_name   = "crm"
    container_port   = 8080
  }
}
