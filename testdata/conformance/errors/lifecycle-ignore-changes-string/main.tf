resource "terraform_data" "x" {
  input = 1
  lifecycle {
    ignore_changes = [upper("input")]
  }
}
