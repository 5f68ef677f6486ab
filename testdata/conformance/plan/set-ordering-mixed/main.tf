locals {
  strs = toset(["b", "A", "a", "10", "9", "é", "z", "", " ", "Z", "_", "ä", "aa"])
  nums = toset([10, 9, -1, 0.5, 1e3, 9.0])
  conv = toset([1, "a", true])
  objs = toset([{ a = 2, b = "x" }, { a = 1, b = "y" }, { a = 2, b = "a" }, { a = 1, b = "y" }])
  lsts = toset([["b", "a"], ["a"], ["a", "b"], []])
  bool = toset([true, false, true])
  nest = toset([toset(["b"]), toset(["a", "c"]), toset(["a"])])
  maps = toset([{ z = 1 }, { y = 2 }])
}
output "sets" { value = { strs = local.strs, nums = local.nums, conv = local.conv, objs = local.objs, lsts = local.lsts, bool = local.bool, nest = local.nest, maps = local.maps } }
output "use" {
  value = {
    list   = tolist(local.strs)
    nums   = [for n in local.nums : n]
    strn   = [for n in local.nums : tostring(n)]
    join   = join(",", local.strs)
    objs   = [for o in local.objs : "${o.a}${o.b}"]
    first  = tolist(local.nums)[0]
    sorted = sort(local.strs)
    jsn    = jsonencode(local.objs)
    setstr = toset([for n in local.nums : tostring(n)])
    union  = setunion(local.nums, [7, "8"])
    sub    = setsubtract(local.strs, ["a", "A"])
    inter  = setintersection(["a", "b", "c"], ["c", "b"], ["b", "c", "d"])
    sym    = can(setsymmetricdifference(["a", "b"], ["b", "c"]))
    prod   = setproduct(toset(["b", "a"]), toset([2, 1]))
    prodl  = setproduct(["b", "a"], [2, 1])
    zip    = zipmap(sort(local.bool), [0, 1])
    idx    = { for i, s in tolist(toset(["y", "x"])) : s => i }
    setfor = { for s in toset(["y", "x"]) : s => s }
    eq     = toset(["a", "b"]) == toset(["b", "a"])
    eql    = tolist(toset(["b", "a"])) == tolist(["a", "b"])
    nulls  = toset([null, "a"])
    len    = [for s in [local.strs, local.nums, local.objs, local.nest] : length(s)]
    empty  = toset([])
    dist   = distinct([3, 1, 3, 2, 1])
    rev    = reverse(tolist(local.bool))
    chunk  = chunklist(tolist(toset([3, 2, 1])), 2)
  }
}
resource "terraform_data" "s" {
  for_each = toset(["c", "a", "b"])
  input    = { k = each.key, v = each.value, set = toset([each.key, "0", "~"]) }
}
output "splat" { value = values(terraform_data.s)[*].input.k }
