variable "subnets" {}
variable "name" {}
resource "terraform_data" "s" {
  count = var.subnets
  input = "${var.name}${count.index}"
}
output "ids" { value = terraform_data.s[*].id }
output "names" { value = terraform_data.s[*].input }
output "by_name" { value = { for s in terraform_data.s : s.input => s.id } }
output "none" { value = null }
output "first" {
  value      = one(slice(terraform_data.s[*].input, 0, min(1, length(terraform_data.s))))
  depends_on = [terraform_data.s]
}
