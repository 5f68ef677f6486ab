# A broker that does not rely on the region's resolver, but on one machine.
module "broker" {
  source = "../site"

  name     = "broker"
  cidr     = "10.3.0.0/16"
  zones    = ["ap-northeast-2a", "ap-northeast-2c"]
  machines = 6
}

resource "aws_instance" "resolver" {
  ami           = "ami-0c9c942bd7bf113a2"
  instance_type = "c5.large"
  subnet_id     = module.broker.subnets["ap-northeast-2a"]
  private_ip    = "10.3.128.53"
  user_data     = file("${path.module}/unbound.yaml")
}

resource "aws_vpc_dhcp_options" "broker" {
  domain_name_servers = [aws_instance.resolver.private_ip]
}

resource "aws_vpc_dhcp_options_association" "broker" {
  vpc_id          = module.broker.vpc
  dhcp_options_id = aws_vpc_dhcp_options.broker.id
}

resource "aws_route53_record" "broker" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "broker.example.kr"
  type    = "A"

  alias {
    name                   = module.broker.front.name
    zone_id                = module.broker.front.zone
    evaluate_target_health = false
  }
}
