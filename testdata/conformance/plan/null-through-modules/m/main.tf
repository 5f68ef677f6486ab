variable "a" {
  type    = string
  default = "da"
}
variable "b" {
  type     = list(string)
  default  = ["db"]
  nullable = false
}
variable "c" {
  type    = any
  default = "dc"
}
variable "d" {
  type     = map(number)
  default  = { d = 1 }
  nullable = false
}
variable "e" { type = object({ x = optional(string, "ex"), y = list(number) }) }
variable "f" { type = set(string) }
variable "g" {
  type    = number
  default = null
}
module "n" {
  source = "./n"
  a      = var.a
  b      = var.g
}
output "all" {
  value = { a = var.a, b = var.b, c = var.c, d = var.d, e = var.e, f = var.f, g = var.g, n = module.n.o }
}
resource "terraform_data" "maybe" {
  count = var.a == null ? 1 : 0
  input = var.a
}
