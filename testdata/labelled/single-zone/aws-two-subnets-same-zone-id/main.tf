provider "aws" {
  region = "ap-northeast-2"
}

resource "aws_vpc" "main" {
  cidr_block = "10.30.0.0/16"
}

resource "aws_subnet" "app" {
  for_each             = { a = 1, c = 2 }
  vpc_id               = aws_vpc.main.id
  availability_zone_id = "apne2-az1"
  cidr_block           = cidrsubnet(aws_vpc.main.cidr_block, 8, each.value)
  tags                 = { Name = "app-${each.key}" }
}

resource "aws_subnet" "public" {
  for_each             = { apne2-az1 = 11, apne2-az3 = 12 }
  vpc_id               = aws_vpc.main.id
  availability_zone_id = each.key
  cidr_block           = cidrsubnet(aws_vpc.main.cidr_block, 8, each.value)
}

resource "aws_instance" "quote" {
  count         = 4
  ami           = "ami-0c1a7f89451184c8b"
  instance_type = "m6i.large"
  subnet_id     = aws_subnet.app[count.index % 2 == 0 ? "a" : "c"].id
}

resource "aws_lb" "quote" {
  name                       = "quote"
  subnets                    = values(aws_subnet.public)[*].id
  enable_deletion_protection = true
}

resource "aws_lb_target_group" "quote" {
  name     = "quote"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = aws_vpc.main.id
}

resource "aws_lb_target_group_attachment" "quote" {
  count            = length(aws_instance.quote)
  target_group_arn = aws_lb_target_group.quote.arn
  target_id        = aws_instance.quote[count.index].id
}

resource "aws_lb_listener" "quote" {
  load_balancer_arn = aws_lb.quote.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.quote.arn
  }
}
