provider "aws" { region = "ap-northeast-2" }
resource "aws_subnet" "a" {
  count             = 2
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "ap-northeast-2a"
}
resource "aws_route53_resolver_endpoint" "out" { # want "RL404"
  direction          = "OUTBOUND"
  security_group_ids = ["sg-1"]
  ip_address { subnet_id = aws_subnet.a[0].id }
  ip_address { subnet_id = aws_subnet.a[1].id }
}
