locals {
  mixed = [1, "two", true, null]
  nums  = toset([10, 9, 2, 1, -1, 2.5])
  bools = toset([true, false])
  objs  = toset([{ n = 2, s = "b" }, { n = 1, s = "z" }, { n = 2, s = "a" }])
}
output "o" {
  value = {
    concat      = concat([1], ["a"], [[true]])
    concat_list = concat(tolist(["a"]), tolist(["b"]))
    flatten     = flatten([1, [2, ["x", [null]]], toset(["q", "p"])])
    nums        = local.nums
    bools       = local.bools
    objs        = [for o in local.objs : "${o.n}${o.s}"]
    merge_obj   = merge({ a = 1, b = "x" }, { b = [1] }, null, {})
    merge_map   = merge(tomap({ a = "1" }), tomap({ b = "2" }))
    reverse     = reverse(local.mixed)
    distinct    = distinct([1, "1", 1, 2])
    values      = values({ b = 1, a = "x" })
    keys        = keys({ b = 1, a = "x" })
    set_tuple   = setproduct(["a"], [1, 2])
    set_set     = setproduct(toset(["b", "a"]), toset([true]))
    set_empty   = setproduct(["a"], [])
    tolist      = tolist(toset(["z", "a"]))
    tomap       = tomap({ a = 1, b = "x" })
    toset       = toset([1, "a", true])
    zip_obj     = zipmap(["k", "l"], [1, "x"])
    chunk       = chunklist([1, 2, 3], 5)
    chunk0      = chunklist([1, 2], 0)
    slice       = slice(local.mixed, 1, 3)
    index       = index(["a", "b"], "b")
    lookup_obj  = lookup({ a = 1, b = "x" }, "b", "none")
    sort        = sort(["b", "A", "a", "10", "9"])
    range       = [range(3), range(3, 0), range(0, 1, 0.25), range(5, -5, -5), range(0)]
    one_list    = one([{ a = 1 }])
    coalesce    = [coalesce(null, "", "x"), coalesce(null, 0), coalesce("", "a", null)]
    sum         = [sum([1, "2", 3.5]), sum(toset([1, 1, 2]))]
    max         = max([3, 9, 4]...)
    setsub      = setsubtract([1, 2, 3], [2])
    transpose   = transpose({ a = ["x", "y"], b = ["y"] })
    len         = [length(local.nums), length(local.mixed), length({ a = null })]
    types       = [can(local.nums[0]), can(tolist(local.nums)[0]), can(local.mixed[4])]
  }
}
