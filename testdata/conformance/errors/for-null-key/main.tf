output "x" {
  value = { for i in ["a", null] : i => 1 }
}
