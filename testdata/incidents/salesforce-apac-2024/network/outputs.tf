output "vpc" {
  value = aws_vpc.this.id
}

output "subnets" {
  value = values(aws_subnet.this)[*].id
}
