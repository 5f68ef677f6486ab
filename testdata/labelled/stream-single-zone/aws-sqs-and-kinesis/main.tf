provider "aws" {
  region = "us-west-2"
}
resource "aws_sqs_queue" "in" {
  name = "in"
}
resource "aws_kinesis_stream" "out" {
  name             = "out"
  shard_count      = 4
  retention_period = 48
}
resource "aws_lambda_function" "pump" {
  function_name = "pump"
  role          = "arn:aws:iam::171717171717:role/pump"
  runtime       = "python3.13"
  handler       = "pump.handler"
  filename      = "pump.zip"
  environment {
    variables = { STREAM = aws_kinesis_stream.out.name }
  }
}
resource "aws_lambda_event_source_mapping" "pump" {
  event_source_arn = aws_sqs_queue.in.arn
  function_name    = aws_lambda_function.pump.arn
}
