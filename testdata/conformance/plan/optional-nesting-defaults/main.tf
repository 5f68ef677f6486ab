variable "svc" {
  type = map(object({
    image = optional(string, "none")
    net = optional(object({
      port = optional(number, 80)
      tls = optional(object({
        on    = optional(bool, false)
        hosts = optional(set(string), ["default.example"])
        extra = optional(map(object({ v = optional(string, "dv"), w = optional(tuple([number, string])) })))
      }), { on = true })
    }), {})
    scale = optional(object({ min = optional(number, 1), max = optional(number) }))
    tags  = optional(map(string), { team = "core" })
    any   = optional(string, "anything")
  }))
  default = {
    a = {}
    b = { net = null, scale = {}, tags = null, image = null }
    c = { net = { port = "8080", tls = null }, scale = { min = null, max = "5" } }
    d = { net = { tls = { on = null, hosts = ["z", "y", "z"], extra = { one = {}, two = { v = null, w = [1, "x"] } } } }, any = 5 }
    e = { net = { port = null, tls = {} }, tags = {}, ignored_attribute = true }
  }
}
output "svc" { value = var.svc }
output "max" { value = { for k, v in var.svc : k => try(v.scale.max, "no scale") } }
resource "terraform_data" "s" {
  for_each = { for k, v in var.svc : k => v if v.scale != null }
  input    = coalesce(each.value.scale.max, each.value.scale.min)
}
