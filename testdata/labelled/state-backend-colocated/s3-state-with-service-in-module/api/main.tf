resource "aws_lambda_function" "this" {
  function_name = "api"
  role          = "arn:aws:iam::616161616161:role/api"
  runtime       = "python3.13"
  handler       = "api.handler"
  filename      = "api.zip"
}
resource "aws_lambda_function_url" "this" {
  function_name      = aws_lambda_function.this.function_name
  authorization_type = "NONE"
}
