provider "aws" {
  region = "eu-south-1"
}
module "pricing" {
  source = "./modules/fargate"
  name   = "pricing"
  tasks  = 6
  subnets = {
    blue  = { az = "a", net = 10 }
    green = { az = "a", net = 11 }
  }
}
