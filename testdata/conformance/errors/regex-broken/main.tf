locals { pattern = "[a-z" }
output "x" {
  value = can(1) ? regexall(local.pattern, "abc") : []
}
