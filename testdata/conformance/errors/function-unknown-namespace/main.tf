output "o" {
  value = tools::upper("x")
}
