provider "aws" {
  region = "us-west-1"
}
resource "aws_subnet" "a" {
  vpc_id            = "vpc-1"
  availability_zone = "us-west-1a"
}
resource "aws_subnet" "c" {
  vpc_id            = "vpc-1"
  availability_zone = "us-west-1c"
}
resource "aws_fsx_windows_file_system" "one" {
  deployment_type     = "SINGLE_AZ_2"
  storage_capacity    = 300
  throughput_capacity = 64
  subnet_ids          = [aws_subnet.a.id]
}
resource "aws_fsx_windows_file_system" "two" {
  deployment_type     = "MULTI_AZ_1"
  storage_capacity    = 300
  throughput_capacity = 64
  subnet_ids          = [aws_subnet.a.id, aws_subnet.c.id]
  preferred_subnet_id = aws_subnet.a.id
}
resource "aws_docdb_cluster" "d" {
  cluster_identifier = "scenes"
  engine             = "docdb"
  master_username    = "x"
  master_password    = "rotate-me1"
}
resource "aws_docdb_cluster_instance" "d" {
  count              = 1
  cluster_identifier = aws_docdb_cluster.d.id
  instance_class     = "db.r6g.large"
  availability_zone  = "us-west-1c"
}
resource "aws_instance" "render" {
  for_each      = { a = aws_subnet.a.id, c = aws_subnet.c.id }
  ami           = "ami-1"
  instance_type = "g5.xlarge"
  subnet_id     = each.value
  user_data     = "net use Z: ${aws_fsx_windows_file_system.one.dns_name}"
}
resource "aws_instance" "edit" {
  for_each      = { a = aws_subnet.a.id, c = aws_subnet.c.id }
  ami           = "ami-1"
  instance_type = "g5.xlarge"
  subnet_id     = each.value
  user_data     = join("\n", ["net use Z: ${aws_fsx_windows_file_system.two.dns_name}", "set DB=${aws_docdb_cluster.d.endpoint}"])
}
