output "x" {
  value = 1
  name  = "x"
}
