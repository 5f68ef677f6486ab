provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "w"
  region = "eu-north-1"
}
resource "aws_subnet" "e" {
  count             = 2
  vpc_id            = "vpc-0e"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "eu-west-1${["a", "b"][count.index]}"
}
resource "aws_subnet" "w" {
  provider          = aws.w
  count             = 2
  vpc_id            = "vpc-0a"
  cidr_block        = "10.1.${count.index}.0/24"
  availability_zone = "eu-north-1${["a", "b"][count.index]}"
}
resource "aws_instance" "e" {
  count         = 2
  ami           = "ami-0d64bb532e0502c46"
  instance_type = "c6i.large"
  subnet_id     = aws_subnet.e[count.index].id
}
resource "aws_instance" "w" {
  provider      = aws.w
  count         = 2
  ami           = "ami-0c1ac8a41498c1a9c"
  instance_type = "c6i.large"
  subnet_id     = aws_subnet.w[count.index].id
}
resource "aws_eip" "e" {
  count    = 2
  instance = aws_instance.e[count.index].id
}
resource "aws_eip" "w" {
  provider = aws.w
  count    = 2
  instance = aws_instance.w[count.index].id
}
locals { addresses = { e = aws_eip.e[*].public_ip, w = aws_eip.w[*].public_ip } }
resource "aws_route53_record" "mq" {
  for_each       = local.addresses
  zone_id        = "Z2FDTNDATAQYW2"
  name           = "mq.example.net"
  type           = "A"
  ttl            = 30
  records        = each.value
  set_identifier = each.key
  weighted_routing_policy { weight = 50 }
}
