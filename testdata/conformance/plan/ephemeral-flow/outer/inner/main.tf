variable "token" {
  type      = string
  ephemeral = true
}
variable "names" { type = list(string) }
resource "terraform_data" "n" {
  for_each = toset(var.names)
  input    = each.key
}
output "token" {
  value     = var.token
  ephemeral = true
}
output "names" { value = [for r in terraform_data.n : r.input] }
