resource "terraform_data" "x" {
  lifecycle {
    precondition {
      condition     = self.id != ""
      error_message = "x"
    }
  }
}
