provider "aws" { region = "us-east-1" }
locals { regions = toset(["us-east-1", "us-west-2"]) }
resource "aws_secretsmanager_secret" "psp" {
  for_each = local.regions
  region   = each.value
  name     = "psp"
}
resource "aws_lambda_function" "pay" {
  for_each      = local.regions
  region        = each.value
  function_name = "pay"
  role          = "arn:aws:iam::111111111111:role/pay"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "pay.zip"
  environment {
    variables = { SECRET = aws_secretsmanager_secret.psp[each.key].arn }
  }
}
