terraform {
  required_providers {
    probe = {
      source  = "probe/probe"
      version = "about 3"
    }
  }
}
