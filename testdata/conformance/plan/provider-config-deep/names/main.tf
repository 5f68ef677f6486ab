variable "in" { type = map(object({ label = string })) }
output "out" { value = { for k, v in var.in : k => upper("${v.label}-${k}") } }
