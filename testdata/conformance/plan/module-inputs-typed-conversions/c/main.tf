variable "l" { type = list(string) }
variable "s" { type = set(string) }
variable "m" { type = map(number) }
variable "o" { type = object({ x = number, y = optional(string, "def"), z = optional(bool) }) }
variable "t" { type = tuple([number, string]) }
variable "n" { type = number }
variable "b" { type = bool }
variable "str" { type = string }
variable "mo" { type = map(object({ e = optional(string, "dflt") })) }
variable "lo" { type = list(object({ e = optional(any) })) }
variable "any" { type = any }
resource "terraform_data" "n" {
  count = var.b ? var.n : 0
  input = var.str
}
resource "terraform_data" "s" {
  for_each = var.s
  input    = each.value
}
output "all" { value = [var.l, var.s, var.m, var.o, var.t, var.n, var.b, var.str, var.mo, var.lo, var.any] }
