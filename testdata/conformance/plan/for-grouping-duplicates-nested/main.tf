locals {
  rows = [
    { team = "a", env = "prod", n = 1, tags = ["x", "y"] },
    { team = "b", env = "prod", n = 2, tags = [] },
    { team = "a", env = "dev", n = 3, tags = ["y"] },
    { team = "a", env = "prod", n = 4, tags = ["z"] },
  ]
  by   = { for r in local.rows : r.team => r... }
  deep = { for t, rs in local.by : t => { for r in rs : r.env => r.n... } }
}
output "o" {
  value = {
    by       = local.by
    deep     = local.deep
    sums     = { for t, es in local.deep : t => { for e, ns in es : e => sum(ns) } }
    inv      = { for p in flatten([for r in local.rows : [for t in r.tags : { t = t, n = r.n }]]) : p.t => p.n... }
    inv2     = transpose({ for r in local.rows : "n${r.n}" => r.tags })
    idx      = { for i, r in local.rows : i => r.team }
    idx2     = { for i, r in local.rows : format("%02d", i) => r.n if i % 2 == 1 }
    num      = { for n in [1, 2, 1] : n => "v${n}"... }
    boolkey  = { for b in [true, false] : b => !b }
    shadow   = [for r in local.rows : [for r in r.tags : upper(r)]]
    skip     = [for v in ["1", "x", "2"] : tonumber(v) if can(tonumber(v))]
    str      = [for c in split("", "héy") : c]
    obj      = [for k, v in { b = 1, a = "2", c = [3] } : "${k}=${jsonencode(v)}"]
    set      = [for k, v in toset(["q", "p"]) : "${k}${v}"]
    mapset   = { for o in toset([{ k = "b" }, { k = "a" }]) : o.k => o }
    tuple    = [for i, x in ["a", 1, null, true] : { i = i, x = x }]
    nestcond = [for r in local.rows : r.n if length([for t in r.tags : t if t == "y"]) > 0]
    mapmap   = { for k, v in { for r in local.rows : "${r.team}-${r.n}" => r } : upper(k) => v.env if v.n < 4 }
    unq      = { for e in distinct(local.rows[*].env) : e => toset([for r in local.rows : r.team if r.env == e]) }
    empty    = [{ for x in [] : x => x }, [for x in {} : x], { for x in [] : x => x... }]
    mixed    = [for x in [1, "a"] : x]
    nullval  = { for k in ["a"] : k => null }
    types    = { for k, v in { a = 1, b = "x" } : k => v }
    chain    = [for x in [for y in [for z in range(3) : z + 1] : y * y] : x if x > 1]
    index    = index([for r in local.rows : r.n], 3)
    maxby    = [for r in local.rows : r.team if r.n == max(local.rows[*].n...)][0]
    rank     = { for r in local.rows : r.n => length([for q in local.rows : q if q.n < r.n]) }
    keyexpr  = { for r in slice(local.rows, 0, 1) : "${r.team}/${r.env}" => { (r.team) = r.n, "${r.env}" = r.tags } }
    dup      = try({ for r in local.rows : r.team => r.n }, "duplicate")
    multi = {
      for r in local.rows :
      # a comment
      r.team => r.n...
      if r.env != "dev"
    }
  }
}
