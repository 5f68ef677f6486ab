output "x" {
  value = one(["a", "b"])
}
