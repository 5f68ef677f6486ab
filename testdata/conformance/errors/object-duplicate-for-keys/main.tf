locals {
  hosts = yamldecode("[{n: a}, {n: b}, {n: a}]")
}
resource "terraform_data" "x" {
  for_each = { for h in local.hosts : h.n => h }
  input    = each.value
}
