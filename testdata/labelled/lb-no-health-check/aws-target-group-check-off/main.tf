provider "aws" {
  region = "eu-west-2"
}
variable "health_check" {
  type    = object({ enabled = optional(bool, false), path = optional(string, "/") })
  default = {}
}
resource "aws_lb" "this" {
  name                       = "lead"
  subnets                    = ["subnet-02a", "subnet-02b"]
  enable_deletion_protection = true
}
resource "aws_lambda_function" "lead" {
  function_name = "lead"
  role          = "arn:aws:iam::373737373737:role/lead"
  runtime       = "python3.13"
  handler       = "lead.handler"
  filename      = "lead.zip"
}
resource "aws_lb_target_group" "this" {
  name        = "lead"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-02e"
  health_check {
    enabled = var.health_check.enabled
    path    = var.health_check.path
  }
}
resource "aws_lb_listener" "this" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this.arn
  }
}
resource "aws_lb_target_group_attachment" "this" {
  for_each         = toset(["10.6.0.10", "10.6.1.10"])
  target_group_arn = aws_lb_target_group.this.arn
  target_id        = each.key
}
