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

resource "aws_subnet" "public" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.100.0/24"
  availability_zone = "eu-central-1a"
}

resource "aws_eip" "nat" {
  domain = "vpc"
}

resource "aws_nat_gateway" "nat" {
  subnet_id     = aws_subnet.public.id
  allocation_id = aws_eip.nat.id
}

resource "aws_route_table" "app" {
  vpc_id = aws_vpc.main.id
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.nat.id
  }
}

resource "aws_route_table_association" "app" {
  for_each       = aws_subnet.app
  subnet_id      = each.value.id
  route_table_id = aws_route_table.app.id
}

resource "aws_efs_file_system" "share" {
  creation_token = "share"
}

resource "aws_efs_mount_target" "share" {
  for_each       = aws_subnet.app
  file_system_id = aws_efs_file_system.share.id
  subnet_id      = each.value.id
}

resource "aws_instance" "cms" {
  for_each      = aws_subnet.app
  ami           = "ami-1"
  instance_type = "m7g.large"
  subnet_id     = each.value.id
  user_data     = "mount -t efs ${aws_efs_file_system.share.dns_name}:/ /srv"
}

resource "aws_lb" "cms" {
  name    = "cms"
  subnets = [for s in aws_subnet.app : s.id]
}

resource "aws_lb_target_group" "cms" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.main.id
}

resource "aws_lb_target_group_attachment" "cms" {
  for_each         = aws_instance.cms
  target_group_arn = aws_lb_target_group.cms.arn
  target_id        = each.value.id
}

resource "aws_lb_listener" "cms" {
  load_balancer_arn = aws_lb.cms.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.cms.arn
  }
}
