provider "aws" { region = "eu-central-1" }
variable "ha" { type = bool }
module "network" {
  source = "./network"
  zones  = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
  ha     = var.ha
}
