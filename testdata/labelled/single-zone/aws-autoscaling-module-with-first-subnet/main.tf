provider "aws" { region = "us-west-2" }
locals {
  zones       = ["us-west-2a", "us-west-2b", "us-west-2c"]
  worker_nets = slice([for z in local.zones : aws_subnet.private[z].id], 0, var.worker_zones)
}
variable "worker_zones" {
  type    = number
  default = 3
}
resource "aws_vpc" "etl" { cidr_block = "10.3.0.0/16" }
resource "aws_subnet" "private" {
  for_each          = toset(local.zones)
  vpc_id            = aws_vpc.etl.id
  availability_zone = each.value
  cidr_block        = cidrsubnet(aws_vpc.etl.cidr_block, 4, index(local.zones, each.value))
}
module "workers" {
  source  = "terraform-aws-modules/autoscaling/aws"
  version = "~> 8.0"

  name                = "etl-workers"
  min_size            = 4
  max_size            = 10
  desired_capacity    = 4
  vpc_zone_identifier = local.worker_nets
  health_check_type   = "EC2"

  launch_template_name = "etl-workers"
  image_id             = "ami-0aff18ec83b712f05"
  instance_type        = "r6i.2xlarge"
}
