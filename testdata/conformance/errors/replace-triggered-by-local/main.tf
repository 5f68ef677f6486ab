locals { a = 1 }
resource "terraform_data" "x" {
  lifecycle {
    replace_triggered_by = [local.a]
  }
}
