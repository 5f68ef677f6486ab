variable "sizes" {
  type = map(number)
}
output "s" { value = var.sizes }
