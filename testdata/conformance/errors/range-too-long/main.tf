output "x" {
  value = range(2000)
}
