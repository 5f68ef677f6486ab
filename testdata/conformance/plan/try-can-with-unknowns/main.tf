resource "terraform_data" "u" {
  input = { a = 1 }
}
resource "terraform_data" "c" {
  count = 1
  input = "c"
}
locals {
  id   = terraform_data.u.id
  out  = terraform_data.u.output
  obj  = { id = local.id, list = [local.id], n = 1 }
}
output "o" {
  value = {
    a = try(local.id, "x")
    b = try(local.out.a, "x")
    c = try(local.out.a.b.c, "x")
    d = try(local.obj.missing, "x")
    e = try(local.obj.list[0], "x")
    f = try(local.obj.list[1], "x")
    g = try(local.id.foo, "x")
    h = try(tonumber(local.id), 0)
    i = try(local.id + 1, 0)
    j = try(local.obj[local.id], "x")
    k = try([1, 2][length(local.id)], "x")
    l = try(terraform_data.c[0].id, "x")
    m = try(terraform_data.c[1].id, "x")
    n = try(terraform_data.c[0].input, "x")
    o = try(jsondecode(local.id), "x")
    p = try(lookup(local.obj, "id"), "x")
    q = try(lookup(local.obj, "zz"), "x")
    r = try(regex("a", local.id), "x")
    s = try(file("nothing-${1}"), "no file")
    t = try(local.id[0], "x")
    u = try(keys(local.out), "x")
    v = try({ for k, v in local.out : k => v }, "x")
    w = try(one([local.id, local.id]), "x")
    x = try(element([], 0), local.id)
    y = try(tolist([local.id])[3], "x")
    z = try(merge(local.obj, local.out), "x")
  }
}
output "can" {
  value = [can(local.id), can(local.out.a), can(local.obj.missing), can(local.obj.list[1]), can(tonumber(local.id)), can(local.id.foo), can(terraform_data.c[1]), can(jsondecode(local.id)), can(regex("x", local.id)), can(file(local.id)), can(local.id == 1), can(!local.id), can(-local.id), can([local.id][0]), can({ a = local.id }["b"]), can(local.out.x.y.z), can(toset(local.id))]
}
output "ans" {
  value = {
    a = can(local.obj.id) ? "yes" : "no"
    b = try(local.obj.n, 2) + 1
    c = length(try(local.obj.list, []))
    d = [for x in try(local.obj.list, []) : x != null]
    e = try(local.out.a, null) == null
    f = try("${local.id}-x", "never")
    g = startswith(try("p-${local.id}", ""), "p-")
  }
}
