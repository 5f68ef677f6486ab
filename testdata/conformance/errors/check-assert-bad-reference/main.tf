check "c" {
  assert {
    condition     = terraform_data.gone.input == 1
    error_message = "x"
  }
}
