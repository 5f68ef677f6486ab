variable "mixed" { type = object({ open = string, closed = string, list = list(string) }) }
variable "secret" {
  type      = string
  sensitive = true
}
variable "list" { type = list(string) }
resource "terraform_data" "x" {
  count = length(var.list)
  input = { v = var.list[count.index], s = var.secret, open = var.mixed.open, issens = issensitive(var.list[count.index]) }
}
output "open" { value = upper(var.mixed.open) }
output "secret" {
  value     = "s-${var.secret}"
  sensitive = true
}
output "list" {
  value     = [for l in var.list : title(l)]
  sensitive = true
}
