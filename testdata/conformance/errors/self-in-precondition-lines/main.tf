resource "terraform_data" "x" {
  lifecycle {
    precondition {
      error_message = "m"
      condition = (
        true &&
        self.id != ""
      )
    }
  }
}
