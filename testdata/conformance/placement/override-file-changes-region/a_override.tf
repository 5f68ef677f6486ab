provider "aws" {
  region = "eu-north-1"
}
provider "aws" {
  alias  = "b"
  region = "ca-central-1"
}
variable "zone" {
  default = "c"
}
resource "aws_ebs_volume" "moved" {
  provider = aws.b
}
