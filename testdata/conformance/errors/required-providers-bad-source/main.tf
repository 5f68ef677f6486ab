terraform {
  required_providers {
    probe = {
      source = "a/b/c/d/e"
    }
  }
}
