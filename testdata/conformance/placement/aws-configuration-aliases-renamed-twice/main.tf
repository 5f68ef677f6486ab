terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "us-east-1"
}
provider "aws" {
  alias  = "seoul"
  region = "ap-northeast-2"
}
provider "aws" {
  alias  = "osaka"
  region = join("-", ["ap", "northeast", 3])
}
module "pair" {
  source = "./pair"
  providers = {
    aws.first  = aws.seoul
    aws.second = aws.osaka
  }
}
module "turned" {
  source = "./pair"
  providers = {
    aws        = aws.osaka
    aws.first  = aws
    aws.second = aws.seoul
  }
}
