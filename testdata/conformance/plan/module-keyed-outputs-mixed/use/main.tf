variable "nets" { type = map(object({ ids = list(string), names = list(string), first = string })) }
variable "all" {}
resource "terraform_data" "per" {
  for_each = merge([for k, n in var.nets : { for i, name in n.names : name => n.ids[i] }]...)
  input    = { name = each.key, id = each.value }
}
output "o" { value = { len = length(terraform_data.per), all = var.all.by_name, keys = keys(var.all), firsts = [for n in var.nets : n.first] } }
