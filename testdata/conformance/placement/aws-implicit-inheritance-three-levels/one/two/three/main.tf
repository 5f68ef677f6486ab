variable "name" {}
resource "aws_sns_topic" "three" {
  name = var.name
}
