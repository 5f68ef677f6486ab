resource "terraform_data" "x" {
  input = 1
  lifecycle {
    postcondition {
      condition     = self.inptu == 1
      error_message = "No."
    }
  }
}
