output "x" {
  value = zipmap(["a", "b"], [1])
}
