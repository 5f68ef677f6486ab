terraform {
  required_providers {
    probe = {
      source  = "probe/probe"
      channel = "beta"
    }
  }
}
