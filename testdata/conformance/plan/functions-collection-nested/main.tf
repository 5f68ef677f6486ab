variable "teams" {
  type = map(object({
    members = list(string)
    zones   = optional(set(string), ["b", "a"])
    budget  = optional(number)
  }))
  default = {
    core = { members = ["kim", "lee", "kim"], budget = 10 }
    edge = { members = [], zones = ["c", "c", "a"] }
    data = { members = ["park", "lee"], zones = [], budget = 2.50 }
  }
}
resource "terraform_data" "src" {
  for_each = var.teams
  input    = length(each.value.members)
}
locals {
  people   = distinct(flatten([for t in var.teams : t.members]))
  by_name  = { for p in local.people : p => [for n, t in var.teams : n if contains(t.members, p)] }
  budgets  = compact([for t in var.teams : t.budget == null ? "" : tostring(t.budget)])
  ids      = { for k, r in terraform_data.src : k => r.id }
  matrix   = setproduct(keys(var.teams), ["dev", "prod"])
  chunks   = chunklist(local.people, 2)
  transposed = transpose({ for n, t in var.teams : n => t.members })
}
output "o" {
  value = {
    people     = local.people
    by_name    = local.by_name
    budgets    = local.budgets
    sum        = sum([for b in local.budgets : tonumber(b)])
    matrix     = [for m in local.matrix : join("/", m)]
    chunks     = local.chunks
    transposed = local.transposed
    zones      = setunion([for t in var.teams : t.zones]...)
    common     = setintersection(var.teams["core"].zones, var.teams.edge.zones)
    only_core  = setsubtract(var.teams.core.zones, var.teams.edge.zones)
    sym        = sort(setsubtract(setunion(["x"], var.teams.core.zones), ["a"]))
    zipped     = zipmap(local.people, range(length(local.people)))
    ids        = local.ids
    id_keys    = keys(local.ids)
    merged     = merge(local.ids, { core = "override" })
    matched    = matchkeys(["one", "two", "three"], ["a", "b", "c"], setunion(["c"], ["a"]))
    one        = one([for n, t in var.teams : n if t.budget == null])
    none       = one(toset([]))
    idx        = index(local.people, "park")
    elem       = [for i in range(5) : element(local.people, i)]
    neg        = element(local.people, -1)
    slices     = [slice(local.people, 0, 2), slice(local.people, 3, 3)]
    coalesce   = coalescelist([], [for x in local.people : x if x == "nobody"], ["fallback"])
    lookups    = [lookup(local.by_name, "kim", []), lookup(local.by_name, "nobody", ["none"])]
    contains   = [contains(local.people, "kim"), contains(keys(var.teams), "ops")]
    revers     = reverse(sort(local.people))
    alltrue    = [alltrue([]), alltrue([true, "true"]), anytrue([]), anytrue([false, "true"])]
    len        = [length(local.matrix), length(local.transposed), length("héllo"), length({})]
    vals       = values({ z = 1, a = [2], m = "x" })
  }
}
