output "x" {
  value = sum([])
}
