resource "terraform_data" "db" {
  input = { port = 5432 }
}
resource "terraform_data" "maybe" {
  count = 0
}
locals {
  id     = terraform_data.db.id
  url    = "db://${local.id}:${terraform_data.db.input.port}"
  opt    = one(terraform_data.maybe[*].id)
  host   = local.opt != null ? local.opt : local.id
  bucket = "logs-${local.id}"
}
resource "terraform_data" "known_count" {
  count = local.id != null ? 1 : 0
  input = local.url != "" ? "has url" : "none"
}
resource "terraform_data" "prefix_count" {
  count = startswith(local.bucket, "logs-") ? 2 : 0
  input = { name = local.bucket, i = count.index }
}
output "o" {
  value = {
    opt       = local.opt
    host      = local.host
    eq        = local.id == "x"
    neq_null  = local.id != null
    url_empty = local.url == ""
    url_pref  = local.url == "http://"
    bucket    = startswith(local.bucket, "data-")
    suffix    = endswith(local.bucket, "x")
    and       = [true && local.id == "x", false && local.id == "x", local.id == "x" && false, local.id == "x" || true, false || local.id == "x"]
    not       = !(local.id == "x")
    tern      = local.id == "x" ? "a" : "b"
    tern_same = local.id == "x" ? "same" : "same"
    tern_obj  = local.id == "x" ? { a = 1 } : { a = 2 }
    tern_len  = length(local.id == "x" ? ["a"] : ["b"])
    tern_null = (local.id == "x" ? "a" : null) == null
    tern_pref = startswith(local.id == "x" ? "net-a" : "net-b", "net-")
    tern_num  = (local.id == "x" ? 3 : 5) > 2
    known     = true ? "yes" : local.id
    coalesce  = [coalesce(local.opt, "dflt"), coalesce("first", local.id), coalesce(local.opt, local.id)]
    num       = [length(local.id) >= 0, length(local.id) > 0, length(local.url) > 4, length(local.id) + 1 > 0]
    index     = ["a", "b"][local.id == "x" ? 0 : 1]
    min       = [min(1, length(local.id)), max(5, 3)]
    list      = [local.id == "x" ? "a" : "b", "c"]
    keys      = keys({ (local.id) = 1 })
    keys2     = keys({ a = local.id, b = 1 })
    vals      = values({ a = local.id, b = 1 })
    cmp       = [[local.id] == ["x"], [local.id, 1] == [local.id, 2], { a = local.id } == { b = 1 }]
    type      = [can(tonumber(local.id)), can(local.id.foo), try(tonumber(local.id), 0)]
    fmt       = [format("%s-%d", local.id, 3), format("%s", "k"), formatlist("%s-%s", ["a", "b"], local.id)]
    split     = [split("-", local.bucket)[0], length(split(",", local.id))]
    port      = terraform_data.db.input.port + 1
    output    = terraform_data.db.output
    sub       = substr(local.bucket, 0, 5)
    upper     = upper(local.bucket) == ""
    join      = join("-", ["x", local.id]) == ""
    replace   = replace("a-b", "-", local.id)
  }
}
