variable "name" {}
locals { name = "${var.name}!" }
output "value" { value = local.name }
