provider "aws" { region = "eu-west-2" }
data "aws_route53_zone" "corp" { name = "corp.example.co.uk" }
data "aws_subnets" "public" {
  filter {
    name   = "tag:tier"
    values = ["public"]
  }
}
module "gitea" {
  source  = "terraform-aws-modules/ec2-instance/aws"
  version = "5.7.1"

  name                   = "gitea"
  ami                    = "ami-0505148b3591e4c07"
  instance_type          = "t3.xlarge"
  subnet_id              = element(data.aws_subnets.public.ids, 0)
  vpc_security_group_ids = [aws_security_group.gitea.id]
  create_eip             = true
}
resource "aws_security_group" "gitea" {
  name = "gitea"
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_route53_record" "gitea" {
  zone_id = data.aws_route53_zone.corp.zone_id
  name    = "git"
  type    = "A"
  ttl     = 300
  records = [module.gitea.public_ip]
}
