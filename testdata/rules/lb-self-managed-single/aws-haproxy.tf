provider "aws" { region = "eu-west-1" }
resource "aws_instance" "app" {
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = ["eu-west-1a", "eu-west-1b"][count.index]
  count             = 2
}
resource "aws_instance" "edge" { # want "RL207"
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = "eu-west-1a"
  user_data = <<-EOT
    #!/bin/sh
    dnf -y install haproxy
    echo "server a ${aws_instance.app[0].private_ip}:8080 check" >> /etc/haproxy/haproxy.cfg
    echo "server b ${aws_instance.app[1].private_ip}:8080 check" >> /etc/haproxy/haproxy.cfg
  EOT
}
resource "aws_eip" "edge" { instance = aws_instance.edge.id }
