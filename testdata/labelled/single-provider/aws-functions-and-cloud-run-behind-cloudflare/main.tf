provider "aws" { region = "eu-central-1" }
provider "google" {
  project = "geocode"
  region  = "europe-west1"
}
resource "aws_lambda_function" "geo" {
  function_name = "geocode"
  role          = "arn:aws:iam::888888888888:role/geocode"
  package_type  = "Image"
  image_uri     = "888888888888.dkr.ecr.eu-central-1.amazonaws.com/geocode:9.1"
}
resource "aws_apigatewayv2_api" "geo" {
  name          = "geocode"
  protocol_type = "HTTP"
  target        = aws_lambda_function.geo.arn
}
resource "google_cloud_run_v2_service" "geo" {
  name     = "geocode"
  location = "europe-west1"
  template {
    containers { image = "europe-docker.pkg.dev/geocode/api/geocode:9.1" }
  }
}
variable "account" { type = string }
variable "zone_id" { type = string }
resource "cloudflare_load_balancer_monitor" "geo" {
  account_id     = var.account
  type           = "https"
  path           = "/healthz"
  expected_codes = "200"
  interval       = 60
}
resource "cloudflare_load_balancer_pool" "aws" {
  account_id = var.account
  name       = "aws"
  monitor    = cloudflare_load_balancer_monitor.geo.id
  origins {
    name    = "lambda"
    address = replace(aws_apigatewayv2_api.geo.api_endpoint, "https://", "")
  }
}
resource "cloudflare_load_balancer_pool" "google" {
  account_id = var.account
  name       = "google"
  monitor    = cloudflare_load_balancer_monitor.geo.id
  origins {
    name    = "run"
    address = trimprefix(google_cloud_run_v2_service.geo.uri, "https://")
  }
}
resource "cloudflare_load_balancer" "geo" {
  zone_id          = var.zone_id
  name             = "geo.example.dev"
  proxied          = true
  default_pool_ids = [cloudflare_load_balancer_pool.aws.id, cloudflare_load_balancer_pool.google.id]
  fallback_pool_id = cloudflare_load_balancer_pool.google.id
}
