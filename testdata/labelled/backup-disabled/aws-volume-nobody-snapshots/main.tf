provider "aws" {
  region = "ca-central-1"
}
locals {
  zone = "ca-central-1b"
  tags = { Name = "pg-data", Backup = "weekly" }
}
resource "aws_subnet" "data" {
  vpc_id            = "vpc-0b0b0b0b0b0b0b0b0"
  cidr_block        = "10.9.0.0/24"
  availability_zone = local.zone
}
resource "aws_instance" "pg" {
  ami           = "ami-0956b8dc6ddc445ec"
  instance_type = "r6i.2xlarge"
  subnet_id     = aws_subnet.data.id
  tags          = { Name = "pg" }
}
resource "aws_ebs_volume" "pg" {
  availability_zone = local.zone
  size              = 500
  type              = "gp3"
  tags              = local.tags
}
resource "aws_volume_attachment" "pg" {
  device_name = "/dev/sdf"
  instance_id = aws_instance.pg.id
  volume_id   = aws_ebs_volume.pg.id
}
resource "aws_dlm_lifecycle_policy" "daily" {
  description        = "daily snapshots"
  execution_role_arn = "arn:aws:iam::090909090909:role/dlm"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Backup = "daily" }
    schedule {
      name = "daily"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 14
      }
    }
  }
}
resource "aws_route53_record" "pg" {
  zone_id = "Z0PGPG"
  name    = "pg.corp.example.ca"
  type    = "A"
  ttl     = 60
  records = [aws_instance.pg.private_ip]
}
