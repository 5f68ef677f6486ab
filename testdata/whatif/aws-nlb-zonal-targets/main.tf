provider "aws" {
  region = "us-west-2"
}
variable "hosts" {
  type = map(object({ zone = string, index = number }))
  default = {
    t1 = { zone = "us-west-2a", index = 1 }
    t2 = { zone = "us-west-2b", index = 2 }
  }
}
resource "aws_vpc" "ticks" {
  cidr_block = "10.1.0.0/16"
}
resource "aws_subnet" "ticks" {
  for_each          = var.hosts
  vpc_id            = aws_vpc.ticks.id
  cidr_block        = cidrsubnet("10.1.0.0/16", 8, each.value.index)
  availability_zone = each.value.zone
}
resource "aws_instance" "ticks" {
  for_each      = var.hosts
  ami           = "ami-3"
  instance_type = "c7g.large"
  subnet_id     = aws_subnet.ticks[each.key].id
  user_data     = <<-EOT
    #!/bin/sh
    STORE=${aws_instance.store.private_dns} exec /opt/ticks
  EOT
}
resource "aws_instance" "store" {
  ami           = "ami-4"
  instance_type = "i4i.large"
  subnet_id     = aws_subnet.ticks["t2"].id
}
resource "aws_lb" "ticks" {
  name               = "ticks"
  load_balancer_type = "network"
  dynamic "subnet_mapping" {
    for_each = aws_subnet.ticks
    content {
      subnet_id = subnet_mapping.value.id
    }
  }
}
resource "aws_lb_target_group" "ticks" {
  name     = "ticks"
  port     = 9000
  protocol = "TCP"
  vpc_id   = aws_vpc.ticks.id
}
resource "aws_lb_target_group_attachment" "ticks" {
  for_each         = var.hosts
  target_group_arn = aws_lb_target_group.ticks.arn
  target_id        = aws_instance.ticks[each.key].id
}
resource "aws_lb_listener" "ticks" {
  load_balancer_arn = aws_lb.ticks.arn
  port              = 9000
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.ticks.arn
  }
}
