provider "aws" {
  region = "us-west-2"
}
resource "aws_placement_group" "etcd" {
  name     = "etcd"
  strategy = "spread"
}
resource "aws_instance" "etcd" {
  for_each          = toset(["a", "b", "c"])
  ami               = "ami-0e7cd"
  instance_type     = "m7i.large"
  availability_zone = "us-west-2${each.key}"
  placement_group   = aws_placement_group.etcd.name
}
