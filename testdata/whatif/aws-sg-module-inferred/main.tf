provider "aws" {
  region = "eu-west-1"
}
module "web_sg" {
  source = "terraform-aws-modules/security-group/aws"
  name   = "web"
  vpc_id = "vpc-1"
}
module "db_sg" {
  source = "terraform-aws-modules/security-group/aws"
  name   = "db"
  vpc_id = "vpc-1"
  ingress_with_source_security_group_id = [
    {
      rule                     = "postgresql-tcp"
      source_security_group_id = module.web_sg.security_group_id
    },
  ]
}
module "queue_sg" {
  source                                                   = "terraform-aws-modules/security-group/aws//modules/rabbitmq"
  name                                                     = "queue"
  vpc_id                                                   = "vpc-1"
  number_of_computed_ingress_with_source_security_group_id = 1
  computed_ingress_with_source_security_group_id = [
    {
      rule                     = "rabbitmq-5672-tcp"
      source_security_group_id = module.web_sg.security_group_id
    },
  ]
}
resource "aws_db_instance" "db" {
  identifier             = "club"
  engine                 = "postgres"
  instance_class         = "db.m7g.large"
  allocated_storage      = 20
  availability_zone      = "eu-west-1b"
  vpc_security_group_ids = [module.db_sg.security_group_id]
}
resource "aws_instance" "queue" {
  ami                    = "ami-1"
  instance_type          = "m7g.large"
  availability_zone      = "eu-west-1c"
  vpc_security_group_ids = [module.queue_sg.security_group_id]
}
resource "aws_instance" "web" {
  for_each               = toset(["eu-west-1a", "eu-west-1b"])
  ami                    = "ami-1"
  instance_type          = "m7g.large"
  availability_zone      = each.value
  vpc_security_group_ids = [module.web_sg.security_group_id]
}
resource "aws_elb" "web" {
  name               = "club"
  availability_zones = ["eu-west-1a", "eu-west-1b"]
  instances          = [for i in aws_instance.web : i.id]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
