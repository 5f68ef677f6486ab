resource "terraform_data" "x" {
  input = 5
  lifecycle {
    postcondition {
      condition     = self.input < 5
      error_message = "too large"
    }
  }
}
