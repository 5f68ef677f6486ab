variable "token" {
  type      = string
  ephemeral = true
}
output "n" { value = 1 }
output "t" {
  value = length(var.token)
}
