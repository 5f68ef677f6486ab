locals { n = 1 }
output "o" {
  value = local.n
  precondition {
    condition     = local.n > 1
    error_message = "n"
  }
}
