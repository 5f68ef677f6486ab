output "o" {
  value = file("${path.module}/nope.txt")
}
