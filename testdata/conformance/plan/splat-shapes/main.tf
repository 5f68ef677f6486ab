resource "terraform_data" "one" { input = { tags = ["a", "b"] } }
resource "terraform_data" "many" {
  count = 3
  input = { n = count.index, tags = { i = "t${count.index}" } }
}
resource "terraform_data" "none" {
  count = 0
  input = "never"
}
resource "terraform_data" "each" {
  for_each = toset(["x", "y"])
  input    = each.value
}
variable "nil" {
  type    = object({ a = string })
  default = null
}
variable "nillist" {
  type    = list(object({ a = string }))
  default = null
}
output "o" {
  value = {
    null1   = var.nil[*]
    null2   = var.nil[*].a
    lit     = null[*]
    nlist   = try(var.nillist[*].a, "err")
    one     = terraform_data.one[*].input.tags
    onei    = terraform_data.one[*].input.tags[0]
    one0    = terraform_data.one.input.tags[*]
    many    = terraform_data.many[*].input.n
    manya   = terraform_data.many.*.input.n
    manyi   = terraform_data.many[*].input.tags["i"]
    manyk   = terraform_data.many[*]["input"]["n"]
    last    = terraform_data.many[length(terraform_data.many) - 1].input.n
    none    = terraform_data.none[*].input
    none1   = one(terraform_data.none[*].input)
    each    = values(terraform_data.each)[*].input
    str     = "abc"[*]
    num     = 5[*]
    set     = toset([{ a = "2" }, { a = "1" }])[*].a
    map     = { k = "v" }[*].k
    nested  = [[{ a = 1 }, { a = 2 }], [{ a = 3 }]][*][*].a
    attrs   = [{ l = [{ v = 1 }, { v = 2 }] }, { l = [] }].*.l
    flatten = flatten([{ l = [{ v = 1 }, { v = 2 }] }, { l = [] }][*].l[*].v)
    idx     = [[1, 2], [3, 4]][*][1]
    old     = [[1, 2], [3, 4]].*.1
    legacy  = [[{ a = "p" }]].0.*.a
    empty   = [][*].foo
    unk     = terraform_data.many[*].id
    len     = length(terraform_data.many[*].id)
  }
}
