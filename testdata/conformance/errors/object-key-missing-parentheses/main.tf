locals { k = "a" }
output "x" {
  value = { local.k = 1 }
}
