variable "pw" {
  type      = string
  sensitive = true
}
variable "names" { type = set(string) }
variable "token" {
  type      = string
  ephemeral = true
}
resource "terraform_data" "in" {
  for_each = var.names
  input    = { who = each.key, pw = var.pw }
}
output "secret" {
  value     = { for k, r in terraform_data.in : k => r.input.pw }
  sensitive = true
}
output "names" { value = [for k in sort(var.names) : title(k)] }
output "tok" {
  value     = "${var.token}!"
  ephemeral = true
}
