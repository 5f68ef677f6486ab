provider "aws" { region = "ap-northeast-2" }
resource "aws_subnet" "a" {
  vpc_id            = "v"
  availability_zone = "ap-northeast-2a"
}
resource "aws_subnet" "b" {
  vpc_id            = "v"
  availability_zone = "ap-northeast-2c"
}
resource "aws_instance" "k" {
  subnet_id = true ? aws_subnet.b.id : aws_subnet.a.id
}
resource "aws_instance" "c" {
  count     = 2
  subnet_id = count.index == 0 ? aws_subnet.b.id : aws_subnet.a.id
}
