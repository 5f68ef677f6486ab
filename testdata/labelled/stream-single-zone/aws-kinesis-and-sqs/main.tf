provider "aws" { region = "eu-central-1" }
resource "aws_kinesis_stream" "s" {
  name        = "s"
  shard_count = 4
}
resource "aws_sqs_queue" "dlq" { name = "dlq" }
resource "aws_lambda_function" "c" {
  function_name = "consume"
  role          = "arn:aws:iam::111122223333:role/c"
  handler       = "c.h"
  runtime       = "python3.13"
  filename      = "c.zip"
  dead_letter_config { target_arn = aws_sqs_queue.dlq.arn }
}
resource "aws_lambda_event_source_mapping" "c" {
  event_source_arn  = aws_kinesis_stream.s.arn
  function_name     = aws_lambda_function.c.arn
  starting_position = "LATEST"
}
