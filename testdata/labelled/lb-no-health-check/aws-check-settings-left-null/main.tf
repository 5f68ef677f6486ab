provider "aws" { region = "ca-central-1" }
data "aws_availability_zones" "all" { state = "available" }
module "svc" {
  source = "./svc"
  name   = "registry"
  zones  = slice(data.aws_availability_zones.all.names, 0, 2)
}
