provider "aws" {
  region = "eu-west-1"
}
module "share" {
  source = "./modules/efs"
  name   = "models"
  zone   = "eu-west-1b"
  subnet = "subnet-0aaaaaaaaaaaaaaa1"
}
resource "aws_lambda_function" "infer" {
  function_name = "infer"
  role          = "arn:aws:iam::818181818181:role/infer"
  runtime       = "python3.12"
  handler       = "infer.handler"
  filename      = "infer.zip"
  file_system_config {
    arn              = module.share.access_point
    local_mount_path = "/mnt/models"
  }
  vpc_config {
    subnet_ids         = ["subnet-0aaaaaaaaaaaaaaa1", "subnet-0aaaaaaaaaaaaaaa2"]
    security_group_ids = ["sg-01"]
  }
}
resource "aws_lambda_function_url" "infer" {
  function_name      = aws_lambda_function.infer.function_name
  authorization_type = "AWS_IAM"
}
