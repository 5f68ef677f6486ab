terraform {
  required_providers {
    nhncloud = {
      source = "nhn-cloud/nhncloud"
    }
  }
}
