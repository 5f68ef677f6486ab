provider "aws" {
  region = "eu-west-3"
}
resource "aws_subnet" "this" {
  for_each          = { a = 0, b = 1 }
  vpc_id            = "vpc-0door"
  cidr_block        = cidrsubnet("10.71.0.0/16", 8, each.value)
  availability_zone = "eu-west-3${each.key}"
}
resource "aws_instance" "door" {
  ami           = "ami-0ubuntu"
  instance_type = "t3.medium"
  subnet_id     = aws_subnet.this["a"].id
  user_data     = templatefile("${path.module}/door.sh.tftpl", { backend = "app.internal.example", port = 8080 })
}
resource "aws_eip" "door" {
  instance = aws_instance.door.id
}
resource "aws_launch_template" "app" {
  name_prefix   = "app-"
  image_id      = "ami-0app"
  instance_type = "m7g.large"
}
resource "aws_autoscaling_group" "app" {
  min_size            = 2
  max_size            = 8
  vpc_zone_identifier = [for s in aws_subnet.this : s.id]
  launch_template {
    id = aws_launch_template.app.id
  }
}
resource "aws_route53_record" "www" {
  zone_id = "Z0DOOR"
  name    = "www.example.fr"
  type    = "A"
  ttl     = 60
  records = [aws_eip.door.public_ip]
}
