locals { n = 5 }
output "o" {
  value = local.n.value
}
