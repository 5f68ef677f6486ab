locals { l = ["a"] }
output "x" {
  value = "items: ${local.l}"
}
