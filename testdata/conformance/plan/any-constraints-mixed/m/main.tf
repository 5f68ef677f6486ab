variable "any" { type = any }
variable "many" { type = map(any) }
variable "list" { type = list(any) }
variable "nested" { type = map(list(any)) }
module "n" {
  source = "./n"
  v      = { a = var.any, l = var.list[0] }
}
output "out" { value = [var.any, var.many, var.list, var.nested] }
output "n" { value = module.n.v }
