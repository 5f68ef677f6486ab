variable "n" { default = null }
variable "ls" {
  type    = list(string)
  default = [null, "a"]
}
variable "mp" {
  type    = map(number)
  default = { a = null, b = 1 }
}
resource "terraform_data" "x" {
  input            = null
  triggers_replace = [null, var.n]
}
resource "terraform_data" "y" {
  count = var.n == null ? 1 : 0
  input = { a = null, b = [null], c = { d = null } }
}
resource "terraform_data" "z" {
  for_each = { for k, v in var.mp : k => v if v != null }
  input    = each.value
}
output "o" {
  value = {
    coalesce = coalesce(null, var.n, "x")
    compact  = compact(["a", null, ""])
    ls       = [for x in var.ls : x == null ? "NULL" : x]
    merge    = merge(null, { a = 1 }, null)
    merge2   = merge({ a = null }, { b = 2 })
    lookup   = lookup({ a = null }, "a", "d")
    lookup2  = lookup(var.mp, "a", 5)
    lookup3  = lookup(var.mp, "z", null)
    try      = try(null, "x")
    try2     = try(var.n.foo, "x")
    can      = [can(null), can(var.n.foo), can(null + 1), can("${null}")]
    concat   = concat([null], [1])
    flatten  = flatten([[null], null == null ? [1] : []])
    tostr    = tostring(null)
    json     = jsonencode({ a = null, b = [null] })
    jsond    = jsondecode("null")
    yaml     = yamlencode({ a = null })
    cl       = coalescelist([null], ["x"])
    length   = length([null, null])
    contains = contains([null, 1], 1)
    index    = [for i, x in [1, null] : i if x == null]
    distinct = distinct([null, null, 1])
    toset    = toset([null, null])
    zip      = zipmap(["a", "b"], [null, 1])
    values   = values({ a = null })
    cond     = null == null ? null : 1
    cond2    = var.n != null ? var.n : "dflt"
    cond3    = true ? null : { a = 1 }
    eq       = [null == null, var.n == null, "" == null, [] == null, null != 1]
    fmt      = format("%v %s", null, "x")
    fmtl     = formatlist("%s", ["a"])
    all      = alltrue([true, null])
    any      = anytrue([null, true])
    default  = var.mp["a"]
    tern     = [for k, v in var.mp : "${k}:${v == null ? "-" : v}"]
    objkeys  = keys({ a = null, b = null })
    sum      = try(sum([1, null]), "sum fails")
    join     = try(join(",", ["a", null]), "join fails")
    sort     = try(sort(["b", null]), "sort fails")
    tobool   = tobool(null)
    tolist   = tolist(null)
    element  = element([null, 2], 0)
    one      = one([null])
    one2     = one([])
    slice    = slice([null, 1, null], 1, 3)
    rev      = reverse([1, null])
    nest     = { for k, v in { a = { b = null } } : k => v.b }
    group    = { for x in [{ k = "a", v = null }, { k = "a", v = 1 }] : x.k => x.v... }
    setprod  = setproduct([null], ["a"])
    chunk    = chunklist([null, 1, null], 2)
  }
}
