provider "aws" { region = "us-west-2" }
resource "aws_placement_group" "node" {
  name            = "node"
  strategy        = "partition"
  partition_count = 3
}
resource "aws_subnet" "node" {
  count             = 2
  vpc_id            = "vpc-0d2f"
  cidr_block        = "10.2.${count.index}.0/24"
  availability_zone = ["us-west-2a", "us-west-2b"][count.index]
}
resource "aws_instance" "node" {
  count           = 6
  ami             = "ami-0005ee01bca55ab66"
  instance_type   = "i4i.xlarge"
  subnet_id       = aws_subnet.node[count.index % 2].id
  placement_group = aws_placement_group.node.name
}
resource "aws_lb" "node" {
  load_balancer_type               = "network"
  subnets                          = aws_subnet.node[*].id
  enable_cross_zone_load_balancing = true
  enable_deletion_protection       = true
}
resource "aws_lb_target_group" "node" {
  port     = 9042
  protocol = "TCP"
  vpc_id   = "vpc-0d2f"
}
resource "aws_lb_listener" "node" {
  load_balancer_arn = aws_lb.node.arn
  port              = 9042
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.node.arn
  }
}
resource "aws_lb_target_group_attachment" "node" {
  for_each         = { for i, n in aws_instance.node : i => n.id }
  target_group_arn = aws_lb_target_group.node.arn
  target_id        = each.value
}
