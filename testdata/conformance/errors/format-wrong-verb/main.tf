output "x" {
  value = format("%d", "abc")
}
