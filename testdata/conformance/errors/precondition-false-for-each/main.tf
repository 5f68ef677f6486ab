resource "terraform_data" "x" {
  for_each = { a = 1, b = 0 }
  lifecycle {
    precondition {
      condition     = each.value > 0
      error_message = "${each.key} is empty"
    }
  }
}
