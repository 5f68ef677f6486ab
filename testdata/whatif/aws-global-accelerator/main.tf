provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "b"
  region = "eu-north-1"
}

module "a" {
  source = "./stack"
  name   = "dublin"
  zones  = ["eu-west-1a", "eu-west-1b"]
  size   = 6
}

module "b" {
  source    = "./stack"
  providers = { aws = aws.b }
  name      = "stockholm"
  zones     = ["eu-north-1a", "eu-north-1b"]
  size      = 2
}

resource "aws_route53_zone" "main" {
  name = "play.example.com"
}

resource "aws_globalaccelerator_accelerator" "game" {
  name    = "game"
  enabled = true
}

resource "aws_globalaccelerator_listener" "game" {
  accelerator_arn = aws_globalaccelerator_accelerator.game.id
  protocol        = "TCP"
  port_range {
    from_port = 443
    to_port   = 443
  }
}

resource "aws_globalaccelerator_endpoint_group" "game" {
  for_each = {
    eu-west-1  = module.a.arn
    eu-north-1 = module.b.arn
  }
  listener_arn          = aws_globalaccelerator_listener.game.id
  endpoint_group_region = each.key
  endpoint_configuration {
    endpoint_id = each.value
    weight      = 128
  }
}
