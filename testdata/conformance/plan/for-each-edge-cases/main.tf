resource "terraform_data" "u" {}
variable "on" { default = true }
resource "terraform_data" "odd" {
  for_each = { "a b" = 1, "c\"d" = 2, "e.f" = null, "${1 + 1}" = 4, "" = 5, "x/y" = 6, "$${z}" = 7, "한글" = 8 }
  input    = { k = each.key, v = each.value }
}
resource "terraform_data" "cond" {
  for_each = var.on ? { a = "x" } : {}
  input    = each.value
}
resource "terraform_data" "cond2" {
  for_each = var.on ? toset([]) : toset(["a"])
}
resource "terraform_data" "cond3" {
  for_each = toset(var.on ? ["q", "r"] : [])
  input    = each.key == each.value
}
resource "terraform_data" "unk" {
  for_each = { known = terraform_data.u.id, other = "k" }
  input    = each.value
}
resource "terraform_data" "obj" {
  for_each = { for o in [{ n = "a", v = [1] }, { n = "b", v = ["x", 2] }] : o.n => o }
  input    = each.value.v
}
resource "terraform_data" "chain" {
  for_each = terraform_data.cond3
  input    = each.value.input
}
resource "terraform_data" "filtered" {
  for_each = { for k, v in terraform_data.obj : k => v if length(v.input) > 1 }
  input    = [each.key, each.value.id, each.value.input]
}
resource "terraform_data" "nums" {
  for_each = toset([for i in range(3) : tostring(i * 10)])
  input    = tonumber(each.key)
}
output "o" {
  value = {
    odd   = { for k, v in terraform_data.odd : k => v.input.v }
    keys  = keys(terraform_data.odd)
    e     = terraform_data.cond2
    one   = terraform_data.odd["c\"d"].input
    vals  = values(terraform_data.nums)[*].input
    can   = can(terraform_data.cond["zz"])
    tri   = try(terraform_data.cond["zz"].input, "no")
  }
}
