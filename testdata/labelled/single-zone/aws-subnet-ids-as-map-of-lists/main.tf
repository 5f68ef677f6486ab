provider "aws" {
  region = "eu-west-1"
}
module "network" {
  source = "./network"
  tiers = {
    web  = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
    data = ["eu-west-1a", "eu-west-1a"]
  }
}
resource "aws_launch_template" "search" {
  name_prefix   = "search-"
  image_id      = "ami-0s"
  instance_type = "r7g.large"
}
resource "aws_autoscaling_group" "search" {
  min_size            = 3
  max_size            = 3
  vpc_zone_identifier = module.network.subnets["data"]
  launch_template {
    id = aws_launch_template.search.id
  }
}
