resource "terraform_data" "x" {
  count = 3
  input = "x${count.index}"
}
locals {
  ids    = terraform_data.x[*].id
  mixed  = concat(["static"], local.ids)
  tagged = { for i, r in terraform_data.x : r.input => { id = r.id, even = i % 2 == 0 } }
}
output "o" {
  value = {
    slice     = slice(local.mixed, 0, 2)
    element   = [element(local.mixed, 0), element(local.mixed, 4), element(local.mixed, 1)]
    reverse   = reverse(local.mixed)
    chunk     = chunklist(local.mixed, 3)
    compact   = compact(["", "a", local.ids[0]])
    distinct  = distinct(["a", "a", local.ids[0]])
    sorted    = sort(["b", "a"])
    flatten   = flatten([["a"], [local.ids[0]], local.ids])
    setunion  = setunion(["a"], [local.ids[0]])
    setsub    = setsubtract(["a", "b"], [local.ids[0]])
    setprod   = setproduct(["a", "b"], slice(local.ids, 0, 1))
    product   = [for p in setproduct(["a", "b"], [1, 2]) : "${p[0]}${p[1]}"]
    index     = index(["a", "b"], "b")
    merge     = merge(local.tagged, { x9 = { id = "static", even = false } })
    evens     = [for k, t in local.tagged : k if t.even]
    even_ids  = { for k, t in local.tagged : k => t.id if t.even }
    keys      = keys(local.tagged)
    vals      = values(local.tagged)[*].even
    lookup    = lookup(local.tagged, "x1").even
    zipmap    = zipmap(["a", "b", "c"], local.ids)
    transpose = transpose({ a = ["x"], b = ["x", "y"] })
    trans_unk = transpose({ a = [local.ids[0]] })
    coalesce  = coalescelist([], local.ids)
    one       = one(slice(local.ids, 0, 1))
    range     = range(length(local.ids))
    json      = jsondecode(jsonencode({ a = 1 }))
    json_unk  = jsonencode({ id = local.ids[0] })
    yaml_unk  = yamlencode([local.ids[0]])
    fmtlist   = formatlist("%s:%s", ["a", "b", "c"], local.ids)
    tomap     = tomap({ a = local.ids[0], b = "k" })
    tolist    = tolist([local.ids[0], "k"])
    toset     = toset([local.ids[0], "k"])
    lens      = [length(local.mixed), length(toset(["a", "a"])), length({ a = local.ids[0] })]
    splat     = terraform_data.x[*].input
    all       = [alltrue([true, local.ids[0] == "q"]), anytrue([true, local.ids[0] == "q"]), alltrue([false, local.ids[0] == "q"]), anytrue([false, false])]
    sum       = sum([1, 2, length(local.ids)])
    maxu      = max(1, length(local.ids[0]))
    replace   = replace("a.b", ".", "-")
    md5       = md5(local.ids[0])
    upper     = [for s in local.mixed : upper(s)]
    trim      = trimprefix("arn:${local.ids[0]}", "arn:")
    cidr      = cidrsubnet("10.0.0.0/8", 8, length(local.ids))
    last      = local.mixed[length(local.mixed) - 1]
    nested    = { l = [{ id = local.ids[0], k = ["a", local.ids[1]] }] }
  }
}
