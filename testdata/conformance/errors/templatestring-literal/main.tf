output "x" {
  value = templatestring("a ${"b"}", {})
}
