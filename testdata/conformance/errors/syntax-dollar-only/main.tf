output "x" {
  value = "a${}b"
}
