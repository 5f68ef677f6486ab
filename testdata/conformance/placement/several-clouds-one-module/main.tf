terraform {
  required_providers {
    aws     = { source = "hashicorp/aws" }
    google  = { source = "hashicorp/google" }
    azurerm = { source = "hashicorp/azurerm" }
  }
}
variable "plan" {
  default = { a = { aws = "eu-west-2", google = "europe-west2" }, b = { aws = "us-west-2", google = "us-west1" } }
}
provider "aws" {
  alias  = "a"
  region = var.plan.a.aws
}
provider "aws" {
  alias  = "b"
  region = var.plan.b.aws
}
provider "google" {
  region = var.plan.a.google
}
provider "google" {
  alias  = "b"
  region = var.plan["b"]["google"]
}
provider "azurerm" {
  features {}
}
module "a" {
  source    = "./all"
  providers = { aws.here = aws.a, google = google, azurerm = azurerm }
  location  = "uksouth"
}
module "b" {
  source    = "./all"
  providers = { aws.here = aws.b, google = google.b, azurerm = azurerm }
  location  = "westus2"
}
