variable "key" {}
variable "size" { type = number }
variable "extra" { type = set(string) }
module "leaf" {
  source = "./leaf"
  count  = var.size > 2 ? 1 : 0
  words  = [for x in [var.key, var.size] : x]
}
output "size" { value = var.size }
output "label" { value = join(".", concat([var.key], tolist(var.extra), module.leaf[*].text)) }
