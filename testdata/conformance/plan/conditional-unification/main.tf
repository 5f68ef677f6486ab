resource "terraform_data" "u" {
  input = "x"
}
variable "flag" { default = true }
variable "off" { default = "false" }
locals {
  l = tolist(["a"])
  m = tomap({ a = "1" })
  s = toset(["q"])
}
output "c" {
  value = {
    numstr    = var.flag ? 1 : "two"
    strnum    = var.off ? 1 : "2"
    boolstr   = var.flag ? true : "x"
    tupempty  = var.flag ? ["a", "b"] : []
    tuplist   = var.flag ? ["a", 1] : local.l
    listtup   = var.flag ? local.l : []
    setlist   = var.flag ? local.s : ["b", "a"]
    objempty  = var.flag ? { a = 1 } : {}
    objmap    = var.flag ? { z = 5 } : local.m
    mapobj    = var.off ? { z = 5 } : local.m
    objs      = var.flag ? { a = 1, b = "x" } : { a = "q", b = "r" }
    nullobj   = var.flag ? null : { a = 1 }
    nullnum   = var.flag ? null : 3
    nulls     = var.flag ? null : null
    nested    = var.flag ? [for x in ["1"] : { k = x }] : []
    nestednum = var.flag ? [1, "a"] : ["b", 2]
    unk       = var.flag ? "known" : terraform_data.u.id
    unk2      = var.off ? "known" : terraform_data.u.id
    unkcond   = terraform_data.u.id == "x" ? "a" : "b"
    unkcond2  = terraform_data.u.id == "x" ? 1 : "b"
    unkcondl  = terraform_data.u.id == "x" ? ["a"] : ["b"]
    same      = terraform_data.u.id == "x" ? "same" : "same"
    len       = length(terraform_data.u.id == "x" ? ["a"] : ["b"])
  }
}
resource "terraform_data" "c" {
  count = var.flag && !tobool(var.off) ? "2" : 0
  input = var.flag ? { n = count.index } : null
}
