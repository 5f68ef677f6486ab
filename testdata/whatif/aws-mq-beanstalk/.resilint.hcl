service "claims" {
  entry = ["aws_elastic_beanstalk_environment.claims"]
}
service "mailer" {
  entry = ["aws_instance.mailer"]
}
