terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.0" }
  }
}
provider "aws" { region = "eu-west-1" }
data "aws_ecr_repository" "app" { name = "app" }
resource "aws_lambda_function" "app" {
  for_each      = toset(["eu-west-1", "eu-central-1"])
  region        = each.value
  function_name = "app"
  role          = "arn:aws:iam::1:role/app"
  package_type  = "Image"
  image_uri     = "${data.aws_ecr_repository.app.repository_url}:41"
}
resource "aws_lambda_function_url" "app" {
  for_each           = aws_lambda_function.app
  region             = each.key
  function_name      = each.value.function_name
  authorization_type = "NONE"
}
