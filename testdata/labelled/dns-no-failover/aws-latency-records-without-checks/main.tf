provider "aws" { region = "eu-central-1" }
locals {
  relays = {
    eu-central-1 = { subnets = ["subnet-0a1", "subnet-0a2"] }
    ap-southeast-1 = { subnets = ["subnet-0b1", "subnet-0b2"] }
  }
  nodes = merge([for r, v in local.relays : { for i, s in v.subnets : "${r}/${i}" => { region = r, subnet = s } }]...)
}
resource "aws_instance" "relay" {
  for_each      = local.nodes
  region        = each.value.region
  ami           = each.value.region == "eu-central-1" ? "ami-0a628e1e89aaedf80" : "ami-0672fd5b9210aa093"
  instance_type = "c7g.xlarge"
  subnet_id     = each.value.subnet
}
resource "aws_eip" "relay" {
  for_each = aws_instance.relay
  region   = each.value.region
  instance = each.value.id
}
resource "aws_route53_record" "relay" {
  for_each       = local.relays
  zone_id        = "Z0RELAY"
  name           = "relay.example.gg"
  type           = "A"
  ttl            = 60
  set_identifier = each.key
  records        = [for k, e in aws_eip.relay : e.public_ip if startswith(k, each.key)]
  latency_routing_policy { region = each.key }
}
