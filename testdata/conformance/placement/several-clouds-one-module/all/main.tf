terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.here]
    }
    google  = { source = "hashicorp/google" }
    azurerm = { source = "hashicorp/azurerm" }
  }
}
variable "location" { type = string }
resource "aws_s3_bucket" "b" {
  provider = aws.here
}
resource "google_pubsub_topic" "t" {
  name = "t"
}
resource "google_cloud_run_service" "r" {
  name     = "r"
  location = "asia-east1"
}
resource "azurerm_resource_group" "g" {
  name     = "g"
  location = var.location
}
