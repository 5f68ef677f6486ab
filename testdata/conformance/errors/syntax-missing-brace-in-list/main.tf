locals {
  a = [1, 2}
}
output "b" { value = local.a }
