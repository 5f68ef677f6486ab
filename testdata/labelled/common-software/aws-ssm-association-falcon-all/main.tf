provider "aws" { region = "us-east-1" }
data "aws_availability_zones" "z" {}
resource "aws_subnet" "w" {
  count             = 3
  vpc_id            = "vpc-0a"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = data.aws_availability_zones.z.names[count.index]
}
resource "aws_launch_template" "w" {
  image_id      = "ami-0453ec754f44f9a4a"
  instance_type = "m7i.large"
}
resource "aws_autoscaling_group" "w" {
  min_size            = 3
  max_size            = 9
  vpc_zone_identifier = aws_subnet.w[*].id
  launch_template { id = aws_launch_template.w.id }
  tag {
    key                 = "role"
    value               = "worker"
    propagate_at_launch = true
  }
}
resource "aws_ssm_association" "falcon" {
  name = "AWS-ConfigureAWSPackage"
  targets {
    key    = "tag:role"
    values = ["worker"]
  }
  parameters = {
    action  = "Install"
    name    = "FalconSensor-Linux"
    version = "7.16.16903"
  }
}
