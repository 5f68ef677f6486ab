provider "aws" {
  region = "eu-central-1"
}
locals {
  helpers = {
    bastion       = "t4g.nano"
    gitlab-runner = "c7g.xlarge"
  }
}
resource "aws_subnet" "ops" {
  vpc_id            = "vpc-0ops"
  cidr_block        = "10.0.99.0/24"
  availability_zone = "eu-central-1a"
}
resource "aws_instance" "this" {
  for_each      = local.helpers
  ami           = "ami-0ops"
  instance_type = each.value
  subnet_id     = aws_subnet.ops.id
  tags          = { Name = each.key }
}
