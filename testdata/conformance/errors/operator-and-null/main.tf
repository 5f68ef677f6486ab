variable "n" { default = null }
output "x" {
  value = true && var.n
}
