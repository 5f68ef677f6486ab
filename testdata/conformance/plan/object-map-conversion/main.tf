variable "a" {
  type    = map(any)
  default = { x = 1, y = "2", z = true }
}
variable "b" {
  type    = list(any)
  default = [1, "b", false]
}
variable "c" {
  type    = object({ k = string, n = number })
  default = { k = 5, n = "7", dropped = "x" }
}
variable "d" {
  type    = set(number)
  default = ["3", 1, 2, "1"]
}
variable "e" {
  type    = tuple([string, number, list(bool)])
  default = [1, "2", ["true", false]]
}
variable "f" {
  type    = map(list(string))
  default = { p = [1, 2], q = [] }
}
variable "g" {
  type    = list(map(string))
  default = [{ a = 1 }, {}, { b = true }]
}
variable "h" {
  type    = any
  default = { a = [1, "x"], b = { c = null } }
}
variable "i" {
  type    = map(object({ v = any }))
  default = { one = { v = "1" }, two = { v = "2" } }
}
variable "j" {
  type    = list(object({ n = string }))
  default = [{ n = 1, m = 2 }, { n = "x" }]
}
variable "k" {
  type    = bool
  default = "1" == "1" ? true : false
}
output "vars" {
  value = [var.a, var.b, var.c, var.d, var.e, var.f, var.g, var.h, var.i, var.j]
}
output "fn" {
  value = {
    tomap    = tomap({ a = 1, b = "x" })
    tolist   = tolist([1, true, "x"])
    toset    = toset(["b", "a", "b", 1])
    nested   = tomap({ a = [1], b = ["x", "y"] })
    empty    = [tomap({}), tolist([]), toset([])]
    setnull  = toset([null, "a"])
    setobj   = toset([{ b = 1 }, { b = 1 }, { b = 0 }])
    numset   = toset([10, 9, 1])
    boolset  = toset([true, false])
    merge    = merge(tomap({ a = "1" }), { b = 2 })
    mergeobj = merge({ a = 1 }, { b = [1] }, { a = "z" }, null)
    concat   = concat([1], tolist(["x"]), [])
    values   = values({ b = 1, a = "x" })
    eq       = [tolist([1]) == [1], tomap({ a = 1 }) == { a = 1 }, [1, 2] == [1, 2], "1" == 1, toset([1]) == toset(["1"])]
    zip      = zipmap(["a", "b"], [1, "x"])
    keysobj  = keys({ b = 1, a = 2 })
    tostr    = [tostring(1.50), tostring(true), tonumber("0x1F" == "" ? "1" : "1e3"), tobool("false")]
  }
}
