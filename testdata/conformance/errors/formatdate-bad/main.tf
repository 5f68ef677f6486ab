output "x" {
  value = formatdate("YYYY", "yesterday")
}
