provider "aws" { region = "eu-west-1" }
variable "refresh" {
  type    = object({ healthy = optional(number, 90), warmup = optional(number) })
  default = { healthy = 50 }
}
resource "aws_vpc" "q" {
  cidr_block           = "10.39.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "q" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1 }
  vpc_id            = aws_vpc.q.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.q.cidr_block, 8, each.value)
}
resource "aws_launch_template" "q" {
  name          = "q"
  image_id      = "ami-0aaa"
  instance_type = "c7g.large"
}
resource "aws_autoscaling_group" "q" {
  name                = "q"
  min_size            = 4
  max_size            = 8
  vpc_zone_identifier = [for s in aws_subnet.q : s.id]
  launch_template { id = aws_launch_template.q.id }
  dynamic "instance_refresh" {
    for_each = var.refresh[*]
    content {
      strategy = "Rolling"
      preferences {
        min_healthy_percentage = instance_refresh.value.healthy
        instance_warmup        = instance_refresh.value.warmup
      }
    }
  }
}
