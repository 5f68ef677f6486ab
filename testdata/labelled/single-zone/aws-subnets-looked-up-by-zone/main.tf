provider "aws" { region = "ca-central-1" }
data "aws_vpc" "main" {
  tags = { Name = "main" }
}
data "aws_subnet" "render" {
  for_each          = toset(["render-1", "render-2"])
  vpc_id            = data.aws_vpc.main.id
  availability_zone = "ca-central-1b"
  tags              = { Name = each.key }
}
resource "aws_launch_template" "render" {
  name          = "render"
  image_id      = "ami-08379337a6fc6f676"
  instance_type = "g5.2xlarge"
}
resource "aws_autoscaling_group" "render" {
  name                = "render"
  min_size            = 3
  max_size            = 20
  vpc_zone_identifier = [for s in data.aws_subnet.render : s.id]
  mixed_instances_policy {
    launch_template {
      launch_template_specification {
        launch_template_id = aws_launch_template.render.id
        version            = "$Latest"
      }
      dynamic "override" {
        for_each = ["g5.2xlarge", "g5.4xlarge", "g6.2xlarge"]
        content { instance_type = override.value }
      }
    }
    instances_distribution {
      on_demand_base_capacity                  = 2
      on_demand_percentage_above_base_capacity = 25
      spot_allocation_strategy                 = "price-capacity-optimized"
    }
  }
}
