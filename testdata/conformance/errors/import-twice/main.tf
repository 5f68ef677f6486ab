resource "terraform_data" "x" {}
import {
  to = terraform_data.x
  id = "a"
}
import {
  to = terraform_data.x
  id = "b"
}
