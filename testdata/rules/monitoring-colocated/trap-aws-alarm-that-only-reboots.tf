provider "aws" { region = "eu-west-1" }
resource "aws_instance" "web" {
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = "eu-west-1a"
}
resource "aws_eip" "web" { instance = aws_instance.web.id }
resource "aws_route53_record" "web" {
  zone_id = "Z1"
  name    = "www.example.com"
  type    = "A"
  ttl     = 60
  records = [aws_eip.web.public_ip]
}
resource "aws_cloudwatch_metric_alarm" "heal" {
  alarm_name          = "heal"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  namespace           = "AWS/EC2"
  metric_name         = "StatusCheckFailed_System"
  alarm_actions       = ["arn:aws:automate:eu-west-1:ec2:recover"]
  dimensions          = { InstanceId = aws_instance.web.id }
}
