provider "aws" { region = "us-west-1" }
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "us-west-1b"
}
resource "aws_launch_template" "t" {
  image_id      = "ami-1"
  instance_type = "c6i.large"
}
resource "aws_ec2_fleet" "f" {
  launch_template_config {
    launch_template_specification {
      launch_template_id = aws_launch_template.t.id
      version            = aws_launch_template.t.latest_version
    }
    dynamic "override" {
      for_each = aws_subnet.s
      content { subnet_id = override.value.id }
    }
  }
  target_capacity_specification {
    default_target_capacity_type = "on-demand"
    total_target_capacity        = 6
  }
}
