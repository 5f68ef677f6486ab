output "x" {
  value = [for a in ["x"] : a if a]
}
