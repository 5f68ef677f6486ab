output "o" {
  value = tolist(["a"])["first"]
}
