provider "aws" { region = "ap-northeast-2" }
resource "aws_vpc_dhcp_options" "main" {
  domain_name_servers = ["AmazonProvidedDNS"]
}
