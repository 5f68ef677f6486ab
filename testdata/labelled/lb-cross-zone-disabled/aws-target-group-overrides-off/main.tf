provider "aws" { region = "eu-south-1" }
locals { placed = { q1 = "a", q2 = "a", q3 = "b" } }
resource "aws_subnet" "q" {
  for_each          = toset(["a", "b"])
  vpc_id            = "vpc-0f"
  availability_zone = "eu-south-1${each.key}"
  cidr_block        = each.key == "a" ? "10.0.0.0/24" : "10.0.1.0/24"
}
resource "aws_instance" "q" {
  for_each      = local.placed
  ami           = "ami-0aa12a46fff10d6e7"
  instance_type = "m5.large"
  subnet_id     = aws_subnet.q[each.value].id
}
resource "aws_lb" "q" {
  subnets                    = [for s in aws_subnet.q : s.id]
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "q" {
  port                              = 80
  protocol                          = "HTTP"
  vpc_id                            = "vpc-0f"
  load_balancing_cross_zone_enabled = "false"
}
resource "aws_lb_target_group_attachment" "q" {
  for_each         = aws_instance.q
  target_group_arn = aws_lb_target_group.q.arn
  target_id        = each.value.id
}
resource "aws_lb_listener" "q" {
  load_balancer_arn = aws_lb.q.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.q.arn
  }
}
