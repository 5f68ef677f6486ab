resource "terraform_data" "x" {
  input = 1
  lifecycle {
    postcondition {
      condition     = self.input == 1
      error_message = local.message
    }
  }
}
