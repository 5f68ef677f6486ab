variable "v" { default = "1.2.3" }
output "x" {
  value = var.v > "1.0.0"
}
