provider "aws" {
  region = "eu-west-1"
}
resource "aws_launch_template" "queue" {
  name_prefix   = "queue-"
  image_id      = "ami-0queue"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "queue" {
  min_size           = 3
  max_size           = 9
  availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
  launch_template {
    id      = aws_launch_template.queue.id
    version = aws_launch_template.queue.latest_version
  }
  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 90
      auto_rollback          = true
    }
    triggers = ["tag"]
  }
}
