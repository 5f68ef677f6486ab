variable "name" { type = string }
variable "dsn" { type = string }
resource "aws_lambda_function" "this" {
  function_name = var.name
  role          = "arn:aws:iam::1:role/${var.name}"
  runtime       = "nodejs22.x"
  handler       = "index.handler"
  filename      = "${var.name}.zip"
  environment {
    variables = { DSN_PARAMETER = var.dsn }
  }
}
resource "aws_apigatewayv2_api" "this" {
  name          = var.name
  protocol_type = "HTTP"
  target        = aws_lambda_function.this.arn
}
