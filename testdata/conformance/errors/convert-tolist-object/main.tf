output "x" {
  value = tolist({ a = 1 })
}
