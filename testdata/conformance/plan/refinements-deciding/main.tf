resource "terraform_data" "a" {
  input = "x"
}
resource "terraform_data" "b" {
  count            = 2
  input            = { n = count.index }
  triggers_replace = [terraform_data.a.id]
}
locals {
  id    = terraform_data.a.id
  arn   = "arn:aws:${terraform_data.a.id}:x"
  list  = [for b in terraform_data.b : b.id]
  setid = toset(local.list)
  dyn   = terraform_data.a.output
}
output "o" {
  value = {
    notnull   = local.id != null
    isnull    = local.id == null
    arnnull   = local.arn == null
    prefix    = startswith(local.arn, "arn:")
    prefix2   = startswith(local.arn, "aws")
    prefix3   = startswith(local.arn, "arn:aws:zz")
    eqprefix  = local.arn == "http://x"
    eqprefix2 = local.arn == "arn:aws:y:x"
    empty     = local.arn == ""
    lenlist   = length(local.list)
    lenset    = length(local.setid)
    lenstr    = length(local.arn) > 3
    coalesce  = coalesce(local.id, "x")
    coalesce2 = coalesce(local.arn, "x")
    cond      = local.id == "x" ? "a" : "a"
    cond2     = local.id == "x" ? ["a"] : ["b"]
    condlen   = length(local.id == "x" ? ["a"] : ["b"])
    condlen2  = length(local.id == "x" ? ["a", "c"] : ["b"])
    condnull  = (local.id == "x" ? "p-1" : "p-2") == null
    condpre   = startswith(local.id == "x" ? "p-1" : "p-2", "p-")
    upper     = upper(local.id) == null
    fmt       = startswith(format("%s-x", "abc${local.id}"), "abc")
    join      = join(",", local.list) == null
    jsonnull  = jsonencode({ a = local.id }) == null
    json      = startswith(jsonencode({ a = local.id }), "{")
    jsonl     = startswith(jsonencode([local.id]), "[")
    strlen    = local.dyn == null
    concat    = length(concat(local.list, ["z"]))
    keys      = keys({ for i, b in terraform_data.b : "k${i}" => b.id })
    has       = contains(local.list, "q")
    and       = false && local.id == "x"
    or        = true || local.id == "x"
    and2      = local.id == "x" && false
    or2       = local.id == "x" || true
    ge        = length(local.list) >= 2 ? "two" : "less"
    tern      = local.id != null ? "yes" : "no"
    num       = length(local.id) >= 0
    try       = try(local.id, "never")
    can       = can(local.dyn.anything)
    split     = length(split("-", "a-b")) == 2 ? split("-", local.id) : []
    tolist    = length(tolist(local.setid))
    sort      = length(sort(local.list))
    distinct  = length(distinct(local.list))
    compact   = length(compact(local.list))
    one       = one(terraform_data.b[*].input.n == [0] ? ["x"] : ["y"])
    trim      = startswith(trimspace("  arn:${local.id}"), "arn")
    md5       = length(md5(local.id)) 
  }
}
