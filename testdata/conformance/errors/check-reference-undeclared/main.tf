check "c" {
  assert {
    condition     = terraform_data.nothing.id != ""
    error_message = "x"
  }
}
