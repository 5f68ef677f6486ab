# A broker in one region still, but with resolvers of its own in two zones.
module "broker" {
  source = "../site"

  name     = "broker"
  cidr     = "10.3.0.0/16"
  zones    = ["ap-northeast-2a", "ap-northeast-2c"]
  machines = 6
}

# Their addresses are fixed: the network's DHCP hands them out.
resource "aws_instance" "resolver" {
  for_each = {
    "ap-northeast-2a" = "10.3.128.53"
    "ap-northeast-2c" = "10.3.144.53"
  }

  ami           = "ami-0c9c942bd7bf113a2"
  instance_type = "c5.large"
  subnet_id     = module.broker.subnets[each.key]
  private_ip    = each.value
  user_data     = file("${path.module}/unbound.yaml")
  tags          = { Name = "resolver-${each.key}" }
}

resource "aws_vpc_dhcp_options" "broker" {
  domain_name_servers = [for resolver in aws_instance.resolver : resolver.private_ip]
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
