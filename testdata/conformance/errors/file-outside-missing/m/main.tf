variable "name" {}
output "x" {
  value = file("${path.module}/${var.name}.txt")
}
