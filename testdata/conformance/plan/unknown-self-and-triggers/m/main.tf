variable "r" {
  type = object({ id = string, input = any, triggers_replace = optional(string, "none") })
}
variable "all" {
  type = map(object({ input = object({ me = string }) }))
}
output "names" { value = [for k, v in var.all : v.input.me] }
output "r" { value = var.r }
output "b" { value = [for x in var.r.input.b : upper(x)] }
