provider "aws" {
  region = "ap-northeast-2"
}

resource "aws_vpc" "plain" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "own" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_dhcp_options" "own" {
  domain_name_servers = ["10.9.0.2", "10.9.1.2"]
}

resource "aws_vpc_dhcp_options_association" "own" {
  vpc_id          = aws_vpc.own.id
  dhcp_options_id = aws_vpc_dhcp_options.own.id
}

resource "aws_subnet" "plain" {
  vpc_id            = aws_vpc.plain.id
  cidr_block        = "10.0.0.0/24"
  availability_zone = "ap-northeast-2a"
}

resource "aws_subnet" "own" {
  vpc_id            = aws_vpc.own.id
  cidr_block        = "10.1.0.0/24"
  availability_zone = "ap-northeast-2c"
}

resource "aws_instance" "plain" {
  ami           = "ami-1"
  instance_type = "m7g.large"
  subnet_id     = aws_subnet.plain.id
}

resource "aws_instance" "own" {
  count         = 2
  ami           = "ami-1"
  instance_type = "m7g.large"
  subnet_id     = aws_subnet.own.id
}
