output "vpc" {
  value = aws_vpc.this.id
}

output "subnets" {
  description = "The private subnets, by zone."
  value       = { for zone, subnet in aws_subnet.private : zone => subnet.id }
}

output "front" {
  description = "What a DNS record needs to point at the site."
  value = {
    name = aws_lb.front.dns_name
    zone = aws_lb.front.zone_id
  }
}
