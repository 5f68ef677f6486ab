locals {
  raw = [
    { name = "a", spec = { cpu = "500m", limits = { mem = 512 } } },
    { name = "b", spec = null },
    { name = "c" },
    { name = "d", spec = { cpu = 2 } },
    { name = "e", spec = "json:{\"cpu\": 3}" },
  ]
  parsed = [for r in local.raw : {
    name = r.name
    cpu  = try(tonumber(r.spec.cpu), tonumber(regex("^([0-9]+)m$", r.spec.cpu)[0]) / 1000, jsondecode(trimprefix(r.spec, "json:")).cpu, -1)
    mem  = try(r.spec.limits.mem, r.spec.limits.default, null)
    spec = can(r.spec.cpu) ? "object" : can(length(r.spec)) ? "string" : "none"
  }]
  m = { a = 1, b = null }
}
output "parsed" { value = local.parsed }
output "lookups" {
  value = {
    a       = lookup(local.m, "a", 9)
    b       = lookup(local.m, "b", 9)
    c       = lookup(local.m, "c", 9)
    nested  = lookup(lookup({ x = { y = "z" } }, "x", {}), "y", "none")
    deep    = try(lookup(local.m, "zz"), "missing")
    viatry  = try(local.m["b"], "no")
    coal    = try(coalesce(local.m["b"], local.m["zz"]), coalesce(local.m["b"], "fallback"))
    canbool = [can(tobool("yes")), can(tobool("true")), can(local.raw[9]), can(local.raw[4].spec.cpu), can(regex("x", "y")), can(1 / 0)]
    tries   = try(element([], 0), slice(["a"], 0, 2), "end")
    typed   = try(tolist("x"), tomap(["a"]), toset([1, "2", true]))
  }
}
