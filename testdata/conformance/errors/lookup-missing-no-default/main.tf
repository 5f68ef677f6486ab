locals {
  m = { a = 1 }
}
output "o" {
  value = lookup(local.m, "b")
}
