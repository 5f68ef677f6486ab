locals {
  a = replace("a", "b")
}
output "o" { value = local.a }
