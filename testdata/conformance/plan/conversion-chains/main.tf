variable "l" {
  type    = list(string)
  default = [1, true, "x", null]
}
variable "s" {
  type    = set(number)
  default = ["3", 1, "1", 2.0]
}
variable "m" {
  type    = map(list(string))
  default = { a = [1, 2], b = [], c = null }
}
variable "ms" {
  type    = map(set(string))
  default = { a = ["z", "a", "z"] }
}
variable "o" {
  type    = object({ a = list(number), b = map(bool), c = tuple([string, any]) })
  default = { a = ["1", 2], b = { x = "true", y = false }, c = [1, { z = 1 }], d = "dropped" }
}
variable "lo" {
  type    = list(object({ k = string, v = any }))
  default = [{ k = "a", v = 1 }, { k = "b", v = "two" }]
}
variable "any_list" {
  type    = list(any)
  default = [1, "two", true]
}
variable "any_map" {
  type    = map(any)
  default = { a = ["x"], b = ["y", "z"] }
}
output "vars" { value = [var.l, var.s, var.m, var.ms, var.o, var.lo, var.any_list, var.any_map] }
output "conv" {
  value = {
    a = tolist(["a", 1]), b = toset(["a", 1, "1"]), c = tomap({ a = 1, b = "x" }), d = tolist(toset([2, 1])), e = tolist([]), f = tomap({}), g = toset(tolist(["b", "b"])),
    h = tolist([[1], ["a"]]), i = tomap({ a = { x = 1 }, b = { x = "y" } }), j = [tostring(null), tonumber(null), tobool(null)], k = tostring(1.0), l = tobool("true"),
  }
}
output "can" {
  value = [can(tonumber("a")), can(tobool("yes")), can(tolist("a")), can(tomap(["a"])), can(toset({ a = 1 })), can(tolist({ a = 1 })), can(tostring([])), can(tolist([1, []])), can(tomap({ a = 1, b = [] })), can(tostring({})), can(tobool(1)), can(tonumber(true)), can(tonumber(" 5"))]
}
output "cond" {
  value = {
    tl = true ? [1, 2] : ["a", "b"], tup = false ? [1] : [2, 3], num = true ? 1 : "a", nul = true ? null : "a", nul2 = false ? 1 : null, obj = true ? { a = 1 } : { a = "x" }, lst = true ? tolist([1]) : tolist(["a"]), mp = true ? tomap({ a = 1 }) : { b = 2 }, emp = true ? [] : ["a"], set = false ? toset([1]) : toset(["a"]), b = true ? true : "x", nest = true ? [[1]] : [["a"]]
  }
}
output "eq" { value = [[1] == ["1"], tolist([1]) == [1], { a = 1 } == tomap({ a = 1 }), null == null, toset([1]) == [1], "" == null, [] == tolist([]), {} == tomap({}), 1 == true, "true" == true] }
