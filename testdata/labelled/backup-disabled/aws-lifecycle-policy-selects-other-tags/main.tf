provider "aws" {
  region = "eu-central-1"
  default_tags { tags = { Team = "ledger", Backup = "weekly" } }
}
resource "aws_vpc" "l" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "l" {
  vpc_id            = aws_vpc.l.id
  cidr_block        = "10.0.1.0/24"
  availability_zone = "eu-central-1b"
}
resource "aws_instance" "ledger" {
  ami           = "ami-0e04bcbe83a83792e"
  instance_type = "r7i.2xlarge"
  subnet_id     = aws_subnet.l.id
}
resource "aws_ebs_volume" "data" {
  availability_zone = aws_subnet.l.availability_zone
  size              = 500
  type              = "gp3"
  encrypted         = true
}
resource "aws_volume_attachment" "data" {
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.data.id
  instance_id = aws_instance.ledger.id
}
resource "aws_eip" "ledger" { domain = "vpc" }
resource "aws_eip_association" "ledger" {
  allocation_id = aws_eip.ledger.id
  instance_id   = aws_instance.ledger.id
}
resource "aws_route53_record" "ledger" {
  zone_id = "ZL"
  name    = "ledger.example.de"
  type    = "A"
  ttl     = 60
  records = [aws_eip.ledger.public_ip]
}
resource "aws_dlm_lifecycle_policy" "daily" {
  description        = "daily"
  execution_role_arn = "arn:aws:iam::1:role/dlm"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Backup = "daily" }
    schedule {
      name = "daily"
      create_rule {
        interval      = 24
        interval_unit = "HOURS"
      }
      retain_rule { count = 14 }
    }
  }
}
