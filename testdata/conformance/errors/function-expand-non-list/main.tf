output "o" {
  value = max({ a = 1 }...)
}
