variable "a" { default = "d" }
variable "b" { default = "d" }
variable "c" { default = "d" }
variable "d" { default = "d" }
variable "e" { default = "d" }
variable "f" { default = "d" }
variable "g" { default = "d" }
variable "h" { type = set(string) }
variable "i" { default = "d" }
variable "k" { type = map(string) }
variable "l" { type = list(string) }
variable "m" { type = any }
variable "n" {
  type    = number
  default = 0
}
variable "s" {
  type    = string
  default = ""
}
variable "any" { default = null }
variable "z" {
  type    = object({ a = optional(number, 3) })
  default = {}
}
output "o" { value = [var.a, var.b, var.c, var.d, var.e, var.f, var.g, var.h, var.i, var.k, var.l, var.m, var.n, var.s, var.any, var.z] }
