provider "aws" { region = "eu-north-1" }
data "aws_availability_zones" "z" {}
resource "aws_subnet" "w" {
  count             = 3
  vpc_id            = "vpc-0a"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = data.aws_availability_zones.z.names[count.index]
}
resource "aws_launch_template" "w" {
  image_id      = "ami-08eb150f611ca277f"
  instance_type = "m6i.large"
}
resource "aws_autoscaling_group" "w" {
  min_size            = 6
  max_size            = 12
  vpc_zone_identifier = aws_subnet.w[*].id
  launch_template { id = aws_launch_template.w.id }
  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 90
      auto_rollback          = true
    }
  }
}
