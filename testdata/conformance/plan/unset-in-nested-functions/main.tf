variable "obj" {
  type = object({ a = string, b = optional(list(number), [1]), c = optional(object({ d = bool }), { d = true }) })
}
variable "lst" { type = list(string) }
variable "str" {
  type     = string
  nullable = false
}
variable "num" { type = number }
variable "flag" { type = bool }
variable "tup" { type = tuple([string, number]) }
variable "mp" { type = map(object({ z = string })) }
resource "terraform_data" "t" {
  count = length(var.tup)
  input = var.tup[count.index]
}
resource "terraform_data" "k" {
  for_each = toset(keys({ a = var.str, b = var.num }))
  input    = { key = each.key, v = { a = var.str, b = var.num }[each.key] }
}
output "o" {
  value = {
    objkeys = keys({ for k, v in { x = var.obj } : k => v.a })
    a       = var.obj.a
    b       = var.obj.b
    c       = var.obj.c.d
    lst     = [for x in var.lst : upper(x)]
    len     = length(var.lst)
    tlen    = length(var.tup)
    t0      = var.tup[0]
    strnull = var.str == null
    numnull = var.num == null
    cond    = var.flag ? "a" : "b"
    condpre = startswith(var.flag ? "pre-a" : "pre-b", "pre")
    same    = var.flag ? "s" : "s"
    mpz     = [for k, m in var.mp : m.z]
    mpv     = values(var.mp)[*].z
    tmpl    = "x-${var.str}-${var.num}"
    json    = jsonencode({ s = var.str })
    and     = var.flag && false
    num     = var.num + 1
    round   = floor(var.num) == var.num
    splat   = var.obj[*].a
    concat  = concat(var.lst, ["z"])
    merge   = merge(var.mp, { q = { z = "Z" } })
    look    = lookup(var.mp, "a", { z = "" }).z
    try     = try(var.obj.zzz, "absent")
    trya    = try(var.obj.a, "absent")
    can     = [can(var.obj.zzz), can(var.tup[2]), can(var.lst[9])]
    set     = toset([var.str, "fixed"])
    str     = [tostring(var.num), tonumber(var.str), tobool(var.str)]
    coal    = coalesce(var.str, "x")
    nn      = var.obj != null
    keys    = keys(var.mp)
    ct      = contains(["a"], var.str)
  }
}
