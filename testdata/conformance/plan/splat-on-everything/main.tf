resource "terraform_data" "one" {
  input = { l = [{ a = 1 }, { a = 2 }], n = null }
}
resource "terraform_data" "cnt" {
  count = 2
  input = [count.index, [count.index * 2]]
}
resource "terraform_data" "zero" {
  count = 0
}
resource "terraform_data" "each" {
  for_each = { k = { v = [1, 2] } }
  input    = each.value
}
locals {
  nul  = null
  obj  = { a = { b = [{ c = 1 }, { c = [2] }] } }
  set  = toset([{ z = 2 }, { z = 1 }])
  u    = terraform_data.one.output
  tup  = [{ a = [1] }, { a = [2, 3] }]
}
variable "nl" {
  type    = list(object({ a = string }))
  default = null
}
variable "ns" {
  type    = set(string)
  default = null
}
variable "str" {
  type    = string
  default = null
}
output "o" {
  value = {
    nul     = local.nul[*]
    nulattr = local.nul[*].x
    single  = "a"[*]
    num     = 5[*]
    objs    = local.obj[*].a.b[*].c
    set     = local.set[*].z
    attr    = local.tup.*.a
    attr0   = local.tup.*.a[0]
    full0   = local.tup[*].a[0]
    nested  = local.tup[*].a[*]
    empty   = [][*]
    map     = tomap({ a = 1 })[*]
    map2    = values({ a = { q = 1 } })[*].q
    nl      = try(var.nl[*], "null list")
    nl2     = can(var.nl[*].a)
    ns      = can(var.ns[*])
    str     = var.str[*]
    one     = terraform_data.one[*].input.l
    onel    = terraform_data.one.input.l[*].a
    onen    = terraform_data.one.input.n[*]
    cnt     = terraform_data.cnt[*].input[1][0]
    cntid   = terraform_data.cnt[*].id
    cnt0    = terraform_data.cnt.*.input[0]
    zero    = terraform_data.zero[*].id
    zero1   = one(terraform_data.zero[*].id)
    each    = values(terraform_data.each)[*].input.v
    each2   = [for e in terraform_data.each : e.input.v[*]]
    un      = local.u[*]
    un2     = local.u[*].n
    unid    = terraform_data.one.id[*]
    list    = tolist(["x"])[*]
    idx     = [[1, 2], [3]][*][0]
    idxk    = [{ "k-1" = 1 }][*]["k-1"]
    bool    = true[*]
    flat    = flatten(local.tup[*].a)
    cond    = (false ? "x" : null)[*]
    len     = length((true ? "x" : null)[*])
    try     = try(local.tup[*].zz, "no")
    json    = jsonencode(local.set[*])
  }
}
