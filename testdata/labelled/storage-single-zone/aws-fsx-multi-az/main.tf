provider "aws" {
  region = "us-east-1"
}
resource "aws_subnet" "fs" {
  for_each          = { us-east-1a = "10.4.0.0/24", us-east-1d = "10.4.1.0/24" }
  vpc_id            = "vpc-04fs"
  cidr_block        = each.value
  availability_zone = each.key
}
resource "aws_fsx_ontap_file_system" "home" {
  storage_capacity                = 2048
  deployment_type                 = "MULTI_AZ_1"
  subnet_ids                      = [for s in aws_subnet.fs : s.id]
  preferred_subnet_id             = aws_subnet.fs["us-east-1a"].id
  throughput_capacity             = 256
  automatic_backup_retention_days = 14
}
