provider "aws" { region = "ap-northeast-2" }
provider "google" {
  project = "p"
  region  = "asia-northeast3"
}
resource "aws_lambda_function" "api" { # want "RL105"
  function_name = "api"
  role          = "arn:aws:iam::111111111111:role/api"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "api.zip"
}
resource "google_cloud_run_v2_service" "api" {
  name     = "api"
  location = "asia-northeast3"
  template {
    containers { image = "asia-docker.pkg.dev/p/r/api:1" }
  }
}
