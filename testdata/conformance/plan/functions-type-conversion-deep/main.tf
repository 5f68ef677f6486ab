locals {
  obj = { a = { n = 1, l = ["x"] }, b = { n = "2", l = [3] } }
  raw = jsondecode("{\"list\":[1,\"a\",null],\"map\":{\"k\":1},\"s\":\"5\"}")
}
output "o" {
  value = {
    map_obj   = tomap(local.obj)
    list_mix  = tolist([1, "a", true])
    list_obj  = tolist([{ a = 1 }, { a = "x" }])
    set_null  = toset([null, "a", "a"])
    set_list  = toset([["a"], ["b"], ["a"]])
    nulls     = [tostring(null), tonumber(null), tobool(null), tolist(null), tomap(null)]
    bools     = [tobool("true"), tobool("false"), tostring(false)]
    nums      = [tonumber("007"), tonumber("  1" == "" ? "2" : "3"), tonumber("1.0")]
    cans      = [can(tonumber("x")), can(tobool("yes")), can(tobool(1)), can(tolist("a")), can(tomap([1])), can(toset({ a = 1 })), can(tostring([])), can(tonumber(true)), can(local.raw.absent), can(local.raw.list[5]), can(local.raw["s"].x)]
    tries     = [try(local.raw.absent, local.raw.map.k), try(tonumber(local.raw.list[1]), -1), try(local.raw.list[2], "dflt"), try(local.raw.none.deep.er, null), try(regex("x", "y"), cidrhost("bad", 1), "last")]
    cond      = true ? local.raw.list : []
    cond_num  = [false ? 1 : "x", true ? 1 : "x", true ? null : 5, false ? { a = 1 } : { a = "s" }]
    sens      = nonsensitive(sensitive("x"))
    issens    = [issensitive(sensitive(1)), issensitive(1), issensitive([sensitive(1)])]
    eq        = [tolist(["a"]) == ["a"], toset(["a"]) == toset(["a", "a"]), tomap({ a = 1 }) == { a = 1 }, [1] == [1], { a = 1 } == { a = 1 }, null == "", [] == tolist([])]
    tostr     = [for v in [1, true, "s", 1.5] : tostring(v)]
  }
}
