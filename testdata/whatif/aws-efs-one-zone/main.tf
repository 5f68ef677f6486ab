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

resource "aws_efs_file_system" "share" {
  creation_token         = "share"
  availability_zone_name = "eu-central-1b"
}

resource "aws_efs_mount_target" "share" {
  file_system_id = aws_efs_file_system.share.id
  subnet_id      = aws_subnet.app["b"].id
}

resource "aws_launch_template" "web" {
  image_id      = "ami-1"
  instance_type = "m7g.large"
  user_data     = base64encode("mount ${aws_efs_file_system.share.dns_name}")
}

resource "aws_autoscaling_group" "web" {
  min_size            = 2
  max_size            = 6
  desired_capacity    = 3
  vpc_zone_identifier = [for s in aws_subnet.app : s.id]
  load_balancers      = [aws_elb.web.name]
  launch_template {
    id = aws_launch_template.web.id
  }
}

resource "aws_elb" "web" {
  name    = "web"
  subnets = [for s in aws_subnet.app : s.id]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
