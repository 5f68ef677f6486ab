variable "nothing" { default = null }
module "m" {
  source   = "./m"
  a        = null
  b        = var.nothing
  c        = var.nothing == null ? null : "set"
  d        = try(var.nothing.x, null)
  e        = { x = null, y = [null, 1] }
  f        = [null]
}
output "m" { value = module.m.all }
output "is" {
  value = [var.nothing == null, var.nothing != null, module.m.all.a == null, coalescelist([], [null])]
}
