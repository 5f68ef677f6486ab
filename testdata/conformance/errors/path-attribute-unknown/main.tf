output "w" {
  value = "${path.here}/x"
}
