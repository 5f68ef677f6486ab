provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "b"
  region = "eu-central-1"
}
module "a" {
  source = "./stack"
}
module "b" {
  source    = "./stack"
  providers = { aws = aws.b }
}
resource "aws_globalaccelerator_accelerator" "this" {
  name = "trade"
}
resource "aws_globalaccelerator_listener" "this" {
  accelerator_arn = aws_globalaccelerator_accelerator.this.arn
  protocol        = "TCP"
  port_range {
    from_port = 443
    to_port   = 443
  }
}
resource "aws_globalaccelerator_endpoint_group" "this" {
  for_each = {
    eu-west-1    = module.a.lb_arn
    eu-central-1 = module.b.lb_arn
  }
  listener_arn          = aws_globalaccelerator_listener.this.arn
  endpoint_group_region = each.key
  endpoint_configuration {
    endpoint_id = each.value
    weight      = 100
  }
}
