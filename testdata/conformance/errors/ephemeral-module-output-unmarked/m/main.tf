variable "t" { ephemeral = true }
output "o" {
  value = var.t
}
