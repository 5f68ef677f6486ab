provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "eu"
  region = "eu-west-1"
}
module "us" {
  source = "./origin"
  name   = "us"
}
module "eu" {
  source    = "./origin"
  name      = "eu"
  providers = { aws = aws.eu }
}
locals {
  hosts = { us = module.us.host, eu = module.eu.host }
}
resource "fastly_service_vcl" "www" {
  name = "www"
  domain { name = "www.acme.example" }
  dynamic "backend" {
    for_each = local.hosts
    content {
      name              = backend.key
      address           = backend.value
      port              = 443
      use_ssl           = true
      auto_loadbalance  = true
      weight            = 100
      healthcheck       = "up"
      ssl_cert_hostname = backend.value
      ssl_sni_hostname  = backend.value
    }
  }
  healthcheck {
    name   = "up"
    host   = "www.acme.example"
    path   = "/up"
    method = "GET"
  }
}
