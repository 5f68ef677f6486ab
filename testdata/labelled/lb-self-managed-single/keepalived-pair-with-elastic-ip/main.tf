provider "aws" {
  region = "eu-west-1"
}
resource "aws_instance" "lb" {
  for_each          = { master = "a", backup = "b" }
  ami               = "ami-0deb"
  instance_type     = "c7g.large"
  availability_zone = "eu-west-1${each.value}"
  user_data         = <<-EOT
    #!/bin/bash
    apt-get install -y haproxy keepalived
    echo "state ${upper(each.key)}" >> /etc/keepalived/keepalived.conf
  EOT
  tags              = { Name = "lb-${each.key}", role = "haproxy" }
}
resource "aws_eip" "vip" {
  domain = "vpc"
}
resource "aws_eip_association" "vip" {
  allocation_id = aws_eip.vip.id
  instance_id   = aws_instance.lb["master"].id
  lifecycle {
    ignore_changes = [instance_id]
  }
}
resource "aws_route53_record" "in" {
  zone_id = "Z0IN"
  name    = "in.example.com"
  type    = "A"
  ttl     = 60
  records = [aws_eip.vip.public_ip]
}
