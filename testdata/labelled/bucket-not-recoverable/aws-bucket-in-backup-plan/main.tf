provider "aws" { region = "eu-south-1" }
resource "aws_s3_bucket" "uploads" { bucket = "museum-uploads" }
resource "aws_lambda_function" "up" {
  function_name = "upload"
  role          = "arn:aws:iam::1:role/upload"
  runtime       = "java21"
  handler       = "it.Museum"
  filename      = "upload.jar"
  environment {
    variables = { BUCKET = aws_s3_bucket.uploads.bucket }
  }
}
resource "aws_apigatewayv2_api" "up" {
  name          = "upload"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_integration" "up" {
  api_id                 = aws_apigatewayv2_api.up.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.up.invoke_arn
  payload_format_version = "2.0"
}
resource "aws_apigatewayv2_route" "up" {
  api_id    = aws_apigatewayv2_api.up.id
  route_key = "PUT /{id}"
  target    = "integrations/${aws_apigatewayv2_integration.up.id}"
}
resource "aws_backup_vault" "v" { name = "uploads" }
resource "aws_backup_plan" "p" {
  name = "uploads"
  rule {
    rule_name                = "continuous"
    target_vault_name        = aws_backup_vault.v.name
    enable_continuous_backup = true
    lifecycle { delete_after = 30 }
  }
}
resource "aws_backup_selection" "s" {
  name         = "uploads"
  plan_id      = aws_backup_plan.p.id
  iam_role_arn = "arn:aws:iam::1:role/backup"
  resources    = [aws_s3_bucket.uploads.arn]
}
