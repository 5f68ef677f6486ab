resource "aws_sns_topic" "two" {}
module "three" {
  source = "./three"
  name   = "n"
}
