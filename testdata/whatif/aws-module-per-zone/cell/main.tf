variable "zone" {}
variable "cidr" {}
variable "size" {}
resource "aws_subnet" "this" {
  vpc_id            = "vpc-1"
  cidr_block        = var.cidr
  availability_zone = var.zone
}
resource "aws_nat_gateway" "this" {
  subnet_id     = aws_subnet.this.id
  allocation_id = "eipalloc-${var.zone}"
}
resource "aws_instance" "this" {
  count         = var.size
  ami           = "ami-1"
  instance_type = "m7g.large"
  subnet_id     = aws_subnet.this.id
}
output "subnet" {
  value = aws_subnet.this.id
}
output "machines" {
  value = aws_instance.this[*].id
}
