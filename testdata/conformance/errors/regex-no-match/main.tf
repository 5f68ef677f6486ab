output "x" {
  value = regex("^[0-9]+$", "abc")
}
