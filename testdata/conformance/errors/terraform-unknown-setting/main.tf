terraform {
  required_version = ">= 1.0"
  version          = "1"
}
