provider "google" {
  project = "p"
  region  = "europe-west1"
}
provider "aws" { region = "eu-west-1" }
resource "google_cloud_run_v2_service" "web" {
  name     = "web"
  location = "europe-west1"
  template {
    containers {
      image = "europe-docker.pkg.dev/p/r/web:1"
    }
  }
}
resource "aws_lambda_function" "web" {
  function_name = "web"
  role          = "arn:aws:iam::111111111111:role/web"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "web.zip"
}
