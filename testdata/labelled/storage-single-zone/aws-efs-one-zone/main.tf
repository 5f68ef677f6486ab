provider "aws" { region = "us-west-2" }
resource "aws_subnet" "f" {
  vpc_id            = "vpc-0b"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "us-west-2b"
}
resource "aws_efs_file_system" "f" {
  availability_zone_name = "us-west-2b"
}
resource "aws_efs_backup_policy" "f" {
  file_system_id = aws_efs_file_system.f.id
  backup_policy { status = "ENABLED" }
}
resource "aws_efs_mount_target" "f" {
  file_system_id = aws_efs_file_system.f.id
  subnet_id      = aws_subnet.f.id
}
resource "aws_efs_access_point" "f" { file_system_id = aws_efs_file_system.f.id }
resource "aws_lambda_function" "f" {
  function_name = "thumb"
  role          = "arn:aws:iam::111122223333:role/thumb"
  handler       = "app.handler"
  runtime       = "python3.13"
  filename      = "thumb.zip"
  file_system_config {
    arn              = aws_efs_access_point.f.arn
    local_mount_path = "/mnt/f"
  }
  depends_on = [aws_efs_mount_target.f]
}
resource "aws_apigatewayv2_api" "f" {
  name          = "thumb"
  protocol_type = "HTTP"
  target        = aws_lambda_function.f.arn
}
