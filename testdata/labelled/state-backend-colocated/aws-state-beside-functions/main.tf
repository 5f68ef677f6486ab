locals { region = "eu-west-2" }
provider "aws" { region = local.region }
resource "aws_lambda_function" "book" {
  function_name = "book"
  role          = "arn:aws:iam::1:role/book"
  runtime       = "java21"
  handler       = "uk.Book"
  filename      = "book.jar"
}
resource "aws_apigatewayv2_api" "book" {
  name          = "book"
  protocol_type = "HTTP"
  target        = aws_lambda_function.book.arn
}
