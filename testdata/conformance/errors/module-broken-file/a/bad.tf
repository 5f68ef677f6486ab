output "y" {
  value = [1, 2
}
