# Nobody needs a bastion or a machine that builds for serving.
provider "aws" { region = "eu-west-1" }
provider "openstack" { region = "RegionOne" }
resource "aws_instance" "docs_builder" {
  ami           = "ami-12345678"
  instance_type = "c7g.large"
}
resource "openstack_compute_instance_v2" "door" {
  name        = "prod-bastion-1"
  image_name  = "debian"
  flavor_name = "small"
}
resource "openstack_compute_instance_v2" "shop" { # want "RL107"
  name        = "prod-shop-1"
  image_name  = "debian"
  flavor_name = "small"
}
