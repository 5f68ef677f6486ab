output "w" {
  value = terraform.version
}
