resource "aws_sns_topic" "one" {}
module "two" {
  source   = "./two"
  for_each = toset(["x"])
}
