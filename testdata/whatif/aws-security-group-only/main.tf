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

resource "aws_security_group" "app" {
  vpc_id = aws_vpc.main.id
}

resource "aws_security_group" "db" {
  vpc_id = aws_vpc.main.id
}

resource "aws_security_group" "ops" {
  vpc_id = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "db" {
  security_group_id            = aws_security_group.db.id
  referenced_security_group_id = aws_security_group.app.id
  from_port                    = 5432
  to_port                      = 5432
  ip_protocol                  = "tcp"
}

resource "aws_db_instance" "db" {
  identifier                  = "forum"
  engine                      = "postgres"
  instance_class              = "db.m7g.large"
  allocated_storage           = 20
  availability_zone           = "eu-central-1a"
  vpc_security_group_ids      = [aws_security_group.db.id]
  username                    = "app"
  manage_master_user_password = true
}

resource "aws_launch_template" "app" {
  image_id               = "ami-1"
  instance_type          = "m7g.large"
  vpc_security_group_ids = [aws_security_group.app.id]
}

resource "aws_autoscaling_group" "app" {
  min_size            = 4
  max_size            = 4
  vpc_zone_identifier = [for s in aws_subnet.app : s.id]
  load_balancers      = [aws_elb.app.name]
  launch_template {
    id = aws_launch_template.app.id
  }
}

resource "aws_elb" "app" {
  name    = "forum"
  subnets = [for s in aws_subnet.app : s.id]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
