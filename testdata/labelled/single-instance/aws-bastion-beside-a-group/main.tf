provider "aws" { region = "ap-south-1" }
data "aws_availability_zones" "z" {}
resource "aws_vpc" "app" { cidr_block = "10.9.0.0/16" }
resource "aws_subnet" "app" {
  count             = 3
  vpc_id            = aws_vpc.app.id
  cidr_block        = cidrsubnet(aws_vpc.app.cidr_block, 8, count.index)
  availability_zone = data.aws_availability_zones.z.names[count.index]
}
resource "aws_security_group" "bastion" { vpc_id = aws_vpc.app.id }
resource "aws_security_group" "app" {
  vpc_id = aws_vpc.app.id
  ingress {
    from_port       = 22
    to_port         = 22
    protocol        = "tcp"
    security_groups = [aws_security_group.bastion.id]
  }
}
resource "aws_instance" "bastion" {
  ami                    = "ami-0dee22c13ea7a9a67"
  instance_type          = "t3.nano"
  subnet_id              = aws_subnet.app[0].id
  vpc_security_group_ids = [aws_security_group.bastion.id]
  tags                   = { Name = "bastion" }
}
resource "aws_eip" "bastion" { instance = aws_instance.bastion.id }
resource "aws_launch_template" "app" {
  image_id               = "ami-0dee22c13ea7a9a67"
  instance_type          = "c6i.large"
  vpc_security_group_ids = [aws_security_group.app.id]
}
resource "aws_autoscaling_group" "app" {
  min_size            = 3
  max_size            = 12
  vpc_zone_identifier = aws_subnet.app[*].id
  target_group_arns   = [aws_lb_target_group.app.arn]
  launch_template { id = aws_launch_template.app.id }
}
resource "aws_lb" "app" {
  subnets                    = aws_subnet.app[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "app" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.app.id
}
resource "aws_lb_listener" "app" {
  load_balancer_arn = aws_lb.app.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}
