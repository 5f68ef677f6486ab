locals {
  a = 1
  b = each.value
}
output "b" { value = local.b }
