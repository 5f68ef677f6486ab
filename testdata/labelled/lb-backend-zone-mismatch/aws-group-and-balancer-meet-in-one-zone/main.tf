provider "aws" { region = "ap-northeast-2" }
variable "public" { default = ["ap-northeast-2a", "ap-northeast-2b"] }
variable "private" { default = ["ap-northeast-2b", "ap-northeast-2c"] }
module "net" {
  source  = "./net"
  public  = var.public
  private = var.private
}
resource "aws_lb" "ads" {
  name                       = "ads"
  subnets                    = module.net.public_ids
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "ads" {
  name     = "ads"
  port     = 80
  protocol = "HTTP"
  vpc_id   = module.net.vpc_id
}
resource "aws_lb_listener" "ads" {
  load_balancer_arn = aws_lb.ads.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.ads.arn
  }
}
resource "aws_launch_template" "ads" {
  name          = "ads"
  image_id      = "ami-0f1e61a80c7ab943e"
  instance_type = "c6i.large"
}
resource "aws_autoscaling_group" "ads" {
  min_size            = 4
  max_size            = 8
  vpc_zone_identifier = module.net.private_ids
  target_group_arns   = [aws_lb_target_group.ads.arn]
  launch_template {
    id      = aws_launch_template.ads.id
    version = "1"
  }
}
