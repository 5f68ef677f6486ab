service "quiz" {
  entry = ["aws_route53_record.quiz"]
}
