provider "aws" {
  region = "eu-west-1"
}

variable "environment" {
  type    = string
  default = "prod"
}

resource "aws_vpc" "shop" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "shop" {
  for_each          = { eu-west-1a = 0, eu-west-1b = 1 }
  vpc_id            = aws_vpc.shop.id
  availability_zone = each.key
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, each.value)
}

resource "aws_lb" "shop" {
  name                       = "shop-${var.environment}"
  subnets                    = [for s in aws_subnet.shop : s.id]
  enable_deletion_protection = true
}

resource "aws_lb_target_group" "shop" {
  name     = "shop"
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.shop.id
}

resource "aws_lb_listener" "shop" {
  load_balancer_arn = aws_lb.shop.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.shop.arn
  }
}

# Three machines, all in one zone.
resource "aws_instance" "shop" {
  count         = 3
  ami           = "ami-1"
  instance_type = "m7g.large"
  subnet_id     = aws_subnet.shop["eu-west-1a"].id
  user_data     = "DB=${aws_db_instance.orders.address}"
}

resource "aws_lb_target_group_attachment" "shop" {
  count            = 3
  target_group_arn = aws_lb_target_group.shop.arn
  target_id        = aws_instance.shop[count.index].id
}

resource "aws_db_instance" "orders" {
  # resilint:ignore RL303 reason="orders are kept by the ledger as well"
  identifier              = "orders"
  engine                  = "postgres"
  instance_class          = "db.m7g.large"
  allocated_storage       = 100
  multi_az                = false
  backup_retention_period = 0
  deletion_protection     = true
  password                = "never-shown"
}

# A name that would like to be a command of the terminal and of a CI system.
resource "aws_sqs_queue" "odd" {
  name = "\u001b[31m::error::odd"
}

module "unread" {
  source  = "acme/unread/aws"
  version = "1.0.0"
  subnets = [for s in aws_subnet.shop : s.id]
}
