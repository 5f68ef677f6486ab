provider "aws" { region = "ap-northeast-2" }
resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
resource "aws_vpc_dhcp_options" "d" {
  domain_name         = "corp.example"
  domain_name_servers = ["AmazonProvidedDNS"]
}
resource "aws_vpc_dhcp_options_association" "d" {
  vpc_id          = aws_vpc.v.id
  dhcp_options_id = aws_vpc_dhcp_options.d.id
}
