terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.10"
    }
  }
}

provider "azurerm" {
  features {}
}

variable "zones" {
  type    = list(string)
  default = ["1", "2", "3"]
}

variable "ssh_key" { type = string }

module "web" {
  source    = "./modules/web"
  name      = "quote"
  location  = "swedencentral"
  zones     = var.zones
  instances = 3
  ssh_key   = var.ssh_key
}
