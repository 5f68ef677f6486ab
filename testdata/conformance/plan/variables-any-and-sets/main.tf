variable "a" {
  type    = list(object({ k = string, v = any }))
  default = [{ k = "x", v = 1 }, { k = "y", v = "s" }]
}
variable "b" {
  type    = set(object({ n = string, p = optional(number, 80) }))
  default = [{ n = "b" }, { n = "a", p = 1 }, { n = "b", p = "80" }]
}
variable "c" {
  type    = map(map(any))
  default = { p = { a = 1 }, q = { b = "x", c = true } }
}
variable "d" {
  type    = tuple([any, object({ o = optional(list(string), ["z"]) })])
  default = [{ free = [1] }, {}]
}
variable "e" {
  type    = list(number)
  default = ["1", 1.0, "1e2", 0.10, -0]
}
variable "f" {
  type    = list(bool)
  default = ["true", "false", true]
}
variable "g" {
  type    = set(list(string))
  default = [["b"], ["a", "b"], ["b"]]
}
variable "h" {
  type    = any
  default = null
}
variable "i" {
  type    = map(any)
  default = {}
}
variable "j" {
  type    = list(any)
  default = [{ a = 1 }, { a = 2 }]
}
output "o" { value = [var.a, var.b, var.c, var.d, var.e, var.f, var.g, var.h, var.i, var.j] }
output "typed" { value = [for v in var.a : v.v] }
output "first" { value = tolist(var.b)[0].n }
