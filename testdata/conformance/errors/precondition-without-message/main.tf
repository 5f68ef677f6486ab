resource "terraform_data" "x" {
  lifecycle {
    precondition {
      condition = true
    }
  }
}
