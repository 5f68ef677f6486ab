provider "aws" { region = "us-east-1" }
resource "aws_ecr_repository" "play" { name = "play" }
resource "aws_lambda_function" "play" {
  function_name = "play"
  role          = "arn:aws:iam::111111111111:role/play"
  package_type  = "Image"
  image_uri     = "${aws_ecr_repository.play.repository_url}:1"
}
