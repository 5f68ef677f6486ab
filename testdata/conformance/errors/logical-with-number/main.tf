output "x" {
  value = true && 1
}
