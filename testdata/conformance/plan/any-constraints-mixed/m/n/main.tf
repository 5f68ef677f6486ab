variable "v" {
  type = object({ a = any, l = object({ a = any }) })
}
output "v" { value = { v = var.v, s = [for x in var.v.a : try(tostring(x), "?")] } }
