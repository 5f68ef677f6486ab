terraform {
  backend "s3" {
    bucket = "tf-state"
    key    = "payroll"
    region = "eu-south-1"
  }
}
provider "aws" {
  region = "eu-south-1"
}
resource "aws_kms_key" "k" {
  description = "payroll"
}
resource "aws_ecr_repository" "k" {
  name = "payroll"
}
resource "aws_vpc" "k" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_subnet" "k" {
  count             = 2
  vpc_id            = aws_vpc.k.id
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = "eu-south-1${substr("ab", count.index, 1)}"
}
resource "aws_vpn_gateway" "k" {
  vpc_id = aws_vpc.k.id
}
resource "aws_customer_gateway" "office" {
  bgp_asn    = 65000
  ip_address = "203.0.113.9"
  type       = "ipsec.1"
}
resource "aws_vpn_connection" "office" {
  vpn_gateway_id      = aws_vpn_gateway.k.id
  customer_gateway_id = aws_customer_gateway.office.id
  type                = "ipsec.1"
}
resource "aws_nat_gateway" "k" {
  subnet_id     = aws_subnet.k[0].id
  allocation_id = "eipalloc-1"
}
resource "aws_route_table" "k" {
  vpc_id = aws_vpc.k.id
  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.k.id
  }
}
resource "aws_route_table_association" "k" {
  count          = 2
  route_table_id = aws_route_table.k.id
  subnet_id      = aws_subnet.k[count.index].id
}
resource "aws_rds_cluster" "k" {
  cluster_identifier = "payroll"
  engine             = "aurora-mysql"
  kms_key_id         = aws_kms_key.k.arn
  storage_encrypted  = true
}
resource "aws_rds_cluster_instance" "k" {
  count              = 2
  identifier         = "payroll-${count.index}"
  cluster_identifier = aws_rds_cluster.k.id
  engine             = "aurora-mysql"
  instance_class     = "db.r7g.large"
  availability_zone  = aws_subnet.k[count.index].availability_zone
}
resource "aws_instance" "k" {
  count         = 2
  ami           = "ami-1"
  instance_type = "m7g.large"
  subnet_id     = aws_subnet.k[count.index].id
  user_data     = "docker run ${aws_ecr_repository.k.repository_url}:1 --db ${aws_rds_cluster.k.endpoint}"
}
resource "aws_elb" "k" {
  name      = "payroll"
  subnets   = aws_subnet.k[*].id
  instances = aws_instance.k[*].id
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
