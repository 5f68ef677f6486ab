resource "terraform_data" "x" {
  for_each = toset(["a"])
}
import {
  for_each = "a"
  to       = terraform_data.x[each.key]
  id       = each.value
}
