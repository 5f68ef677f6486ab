resource "terraform_data" "u" { input = "x" }
resource "terraform_data" "n" { count = 2 }
locals {
  id  = terraform_data.u.id
  arn = "arn:x:${terraform_data.u.id}"
}
output "o" {
  value = {
    isnull     = local.id == null
    notnull    = local.id != null
    arnnull    = local.arn == null
    prefix     = startswith(local.arn, "arn:x:")
    prefix2    = startswith(local.arn, "zzz")
    prefix3    = startswith(local.arn, "arn:x:9")
    eqprefix   = local.arn == "other"
    coalesce   = coalesce(local.id, "d")
    coalesce2  = coalesce(null, "d", local.id)
    coalesce3  = coalesce("", local.arn, "d")
    list       = [local.id, "k"]
    listlen    = length([local.id, "k"])
    setlen     = length(toset([local.id, "k"]))
    setempty   = length(toset([local.id])) > 0
    compact    = compact([local.id, "", "k"])
    distinct   = distinct([local.id, "k"])
    distinctl  = length(distinct([local.id, "k"])) >= 1
    mapkeys    = keys({ a = local.id })
    mapval     = { a = local.id, b = 1 }["b"]
    mapunkkey  = { (local.id) = 1 }
    join       = join(",", ["a", local.id])
    split      = split(",", local.id)
    upper      = upper(local.arn)
    format     = format("pre-%s", local.id)
    substr     = substr(local.arn, 0, 3)
    concat     = concat(["a"], [local.id])[0]
    slice      = slice([local.id, "b", "c"], 1, 3)
    element    = element([local.id, "b"], 1)
    contains   = contains(["a", local.id], "a")
    contains2  = contains(["b", local.id], "a")
    lookup     = lookup({ a = local.id }, "b", "def")
    lookup2    = lookup({ a = "x" }, local.id, "def")
    tern       = local.id != null ? "set" : "unset"
    tern2      = local.id == "" ? 1 : 2
    and        = false && local.id == "x"
    or         = local.id == "x" || true
    tryu       = try(local.id, "z")
    canu       = can(local.id)
    cantonum   = can(tonumber(local.id))
    jsonenc    = jsonencode({ a = local.id })
    jsonpre    = startswith(jsonencode({ a = local.id }), "{")
    tolist     = length(tolist([local.id, local.arn]))
    zipmap     = zipmap(["a", "b"], terraform_data.n[*].id)
    flatten    = flatten([[local.id], ["b"]])
    sum        = sum([1, length(local.arn)])
    forobj     = { for k, v in { a = local.id, b = "x" } : k => "${v}!" }
    forif      = [for v in [local.id, "b"] : v if v != null]
    forif2     = [for v in [local.id, "b"] : v if v == "b"]
    template   = "${local.id}"
    output     = terraform_data.u.output
    outtempl   = "v=${terraform_data.u.output}"
    lenstr     = length("abc${local.id}") > 2
    replace    = replace(local.arn, "arn", "x")
    sort       = sort(["b", local.id])
    rev        = reverse(["b", local.id])
    one        = one([local.id])
    nonsens    = tostring(local.id)
    alltrue    = alltrue([true, local.id == "q"])
    anytrue    = anytrue([true, local.id == "q"])
    alltruef   = alltrue([false, local.id == "q"])
    min        = min(1, length(local.id))
    cidr       = cidrsubnet("10.0.0.0/8", length(local.id), 0)
    setunion   = setunion(["a"], [local.id])
    merge      = merge({ a = local.id }, { b = 2 })
    endsw      = endswith("${local.id}.com", ".com")
    strc       = strcontains(local.arn, "arn")
    trimp      = trimprefix(local.arn, "arn:")
    chunk      = chunklist(["a", local.id, "c"], 2)
    matchk     = matchkeys(["a", "b"], ["x", local.id], ["x"])
    index      = index(["a", local.id], "a")
    coalescel  = coalescelist([], [local.id])
    tonum      = tonumber(local.id)
    arith      = length(local.id) + 1
    neg        = -length(local.id)
    not        = !(local.id == "a")
    cmp        = length(local.id) >= 0
    cmp2       = length([local.id]) >= 1
    nulls      = [null, local.id][0]
  }
}
