terraform {
  required_version = ">= 1.10"
  backend "s3" {
    bucket       = "acme-tfstate"
    key          = "book/prod.tfstate"
    region       = "eu-west-2"
    use_lockfile = true
  }
}
