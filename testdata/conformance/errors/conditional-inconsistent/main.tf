output "x" {
  value = true ? { a = 1 } : ["b"]
}
