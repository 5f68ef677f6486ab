provider "aws" { region = "us-east-2" }
provider "aws" {
  alias  = "b"
  region = "us-west-2"
}
module "a" {
  source = "./stack"
}
module "b" {
  source    = "./stack"
  providers = { aws = aws.b }
}
resource "aws_globalaccelerator_accelerator" "main" { name = "main" }
resource "aws_globalaccelerator_listener" "main" {
  accelerator_arn = aws_globalaccelerator_accelerator.main.id
  protocol        = "TCP"
  port_range {
    from_port = 443
    to_port   = 443
  }
}
resource "aws_globalaccelerator_endpoint_group" "a" {
  listener_arn          = aws_globalaccelerator_listener.main.id
  endpoint_group_region = "us-east-2"
  endpoint_configuration { endpoint_id = module.a.lb }
}
resource "aws_globalaccelerator_endpoint_group" "b" {
  listener_arn          = aws_globalaccelerator_listener.main.id
  endpoint_group_region = "us-west-2"
  endpoint_configuration { endpoint_id = module.b.lb }
}
