provider "aws" { region = "us-east-1" }
resource "aws_route53_zone" "z" { name = "example.com" }
variable "envs" { default = { prod = "t3.large", staging = "t3.small" } }
resource "aws_subnet" "a" {
  vpc_id            = "vpc-1"
  availability_zone = "us-east-1a"
}
resource "aws_instance" "app" {
  for_each      = var.envs
  ami           = "ami-1"
  instance_type = each.value
  subnet_id     = aws_subnet.a.id
}
resource "aws_route53_record" "app" {
  for_each = var.envs
  zone_id  = aws_route53_zone.z.zone_id
  name     = "${each.key}.example.com"
  type     = "A"
  ttl      = 60
  records  = [aws_instance.app[each.key].public_ip]
}
