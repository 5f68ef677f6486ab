resource "terraform_data" "s" {}
data "terraform_remote_state" "r" {
  backend    = "local"
  config     = { path = "x" }
  depends_on = [terraform_data.s]
}
locals {
  s = terraform_data.s.id
  o = data.terraform_remote_state.r.outputs
  n = tonumber(local.o.n)
  l = tolist(local.o.l)
}
output "strings" {
  value = {
    upper = upper(local.s), chomp = chomp(local.s), sub = substr(local.s, 0, 3), sub0 = substr("abc", local.n, 1), rep = replace(local.s, "a", "b"),
    rep2  = replace("abc", "b", local.s), fmt = format("%s/%d", "a", local.n), fmtl = formatlist("%s-%s", ["a", "b"], local.s), split = split(",", local.s),
    join  = join(local.s, ["a"]), joinone = join("-", ["a", local.s]), rev = strrev(local.s), trim = trim(local.s, "x"), tp = trimprefix("abc", local.s),
    regex = regex("[a-z]+", local.s), regexall = regexall("[a-z]", local.s), title = title(local.s), indent = indent(2, local.s), sw = startswith(local.s, ""),
    sc = strcontains("abc", local.s), b64 = base64encode(local.s), url = urlencode(local.s), sha = sha256(local.s), uuid5 = uuidv5("dns", local.s)
  }
}
output "numbers" {
  value = {
    abs = abs(local.n), max = max(1, local.n), min = min(local.n, 3), ceil = ceil(local.n), pow = pow(local.n, 2), mod = local.n % 2, neg = -local.n, plus = local.n + 1,
    zero = local.n * 0, cmp = local.n > 0, eq = local.n == local.n, log = log(local.n, 10), sum = sum([1, local.n]), parse = parseint(local.s, 16), str = tostring(local.n), signum = signum(local.n)
  }
}
output "collections" {
  value = {
    len = length(local.l), concat = concat(local.l, ["x"]), flatten = flatten([["a"], local.l]), flat2 = flatten([["a"], [local.s]]), el = element(local.l, 0), el2 = element(["a", "b"], local.n),
    idx = ["a", "b"][local.n], slice = slice(["a", "b", "c"], 0, local.n), contains = contains(["a"], local.s), index = index(["a", local.s], "a"), keys = keys({ a = local.s }),
    values = values({ a = local.s, b = 1 }), merge = merge({ a = 1 }, { b = local.s }), merge2 = merge({ a = 1 }, local.o.m), lookup = lookup({ a = 1 }, local.s, 2), zip = zipmap(["a"], [local.s]),
    setu = setunion(["a"], [local.s]), seti = setintersection(["a"], [local.s]), setp = setproduct(["a", "b"], [local.s]), sets = setsubtract(["a"], [local.s]), chunk = chunklist(["a", local.s, "c"], 2),
    range = range(local.n), rev = reverse([local.s, "a"]), sort = sort(["b", local.s]), distinct = distinct(["a", "a", local.s]), compact = compact(["a", "", local.s]), coalesce = coalesce("", local.s, "z"),
    cl = coalescelist([], [local.s]), matchkeys = matchkeys(["a", "b"], ["k", local.s], ["k"]), transpose = transpose({ a = [local.s] }), one = one([local.s]), tomap = tomap({ a = local.s }), toset = toset(["a", local.s]),
    alltrue = alltrue([local.s == "x", true]), anytrue = anytrue([local.s == "x", true]), allf = alltrue([local.s == "x", false])
  }
}
output "misc" {
  value = {
    json = jsonencode({ a = local.s }), yaml = yamlencode([local.s]), jd = jsondecode(local.s), cidr = cidrsubnet(local.s, 8, 1), cidrn = cidrsubnet("10.0.0.0/8", 8, local.n), host = cidrhost("10.0.0.0/8", local.n),
    tb = tobool(local.o.b), not = !local.o.b, ts = timeadd(local.s, "1h"), fd = formatdate("YYYY", local.s), type = can(tonumber(local.s)), try = try(local.o.b.c.d, "x"), tmpl = "a${local.s}b", cond = local.o.b ? "x" : "y", cond3 = local.o.b ? local.s : null,
    base = basename(local.s), dir = dirname("/a/${local.s}"), path = abspath(local.s) == null, sens = issensitive(local.s)
  }
}
