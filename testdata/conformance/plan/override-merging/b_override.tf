resource "probe_box" "x" {
  size = 3
  dynamic "rule" {
    for_each = [7, 8]
    content {
      from = rule.value
    }
  }
}
resource "terraform_data" "c" {
  count = 1
}
locals {
  b = "over ${local.a}"
}
