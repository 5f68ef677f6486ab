variable "a" {
  type    = any
  default = [1, "x", { k = null }]
}
variable "la" {
  type    = list(any)
  default = [{ a = 1 }, { a = "x" }]
}
variable "ma" {
  type    = map(any)
  default = { x = 1, y = "two", z = null }
}
variable "oa" {
  type = object({ p = any, q = optional(any, { d = 1 }), r = optional(list(any), []) })
  default = { p = ["1", 2] }
}
variable "ta" {
  type    = tuple([any, list(any)])
  default = [{}, [1, "2"]]
}
variable "sa" {
  type    = set(any)
  default = [1, "1", "a"]
}
variable "mo" {
  type    = map(object({ v = any }))
  default = { a = { v = [1] }, b = { v = [2] } }
}
variable "noty" {
  default = { list = [1, "a"], num = "5" }
}
module "m" {
  source = "./m"
  any    = var.a
  many   = { for k, v in var.noty : k => jsonencode(v) }
  list   = concat(var.la, [{ a = true }])
  nested = { a = tolist(["1"]), b = [2, 3] }
}
output "o" {
  value = { a = var.a, la = var.la, ma = var.ma, oa = var.oa, ta = var.ta, sa = var.sa, mo = var.mo, noty = var.noty, m = module.m }
}
output "probe" {
  value = [var.la[0].a == "1", var.ma["x"] == "1", can(var.a[2].k), length(var.sa), var.noty.num + 1, var.mo["a"].v[0] + 1, try(var.oa.q.d, 0), var.ta[1][0] == "1"]
}
