variable "svc" {
  type = list(object({
    name  = string
    ports = optional(list(object({ n = number, proto = optional(string, "tcp"), names = optional(set(string)) })), [{ n = "80" }])
    meta  = optional(map(object({ v = optional(string), w = optional(string, 5) })), {})
    pair  = optional(tuple([number, object({ x = optional(bool, "true") })]))
    limit = optional(object({ cpu = optional(number, 1), mem = optional(object({ gb = optional(number, 2), swap = optional(bool) }), {}) }))
  }))
  default = [
    { name = "a" },
    { name = "b", ports = null, limit = {}, meta = { k = {} } },
    { name = "c", ports = [{ n = 1, proto = null }, { n = "2", names = ["z", "a", "z"] }], pair = ["7", {}], limit = { mem = { swap = "false" } } },
    { name = "d", limit = { cpu = null, mem = null }, meta = { k = { v = 1 }, l = { v = 2, w = null } } },
  ]
}
variable "strict" {
  type     = object({ a = optional(string, "A"), b = optional(list(number)) })
  default  = {}
  nullable = false
}
variable "loose" {
  type    = object({ a = optional(string, "A") })
  default = null
}
module "pass" {
  source = "./pass"
  strict = null
  loose  = { extra = 1 }
  many   = { x = { id = 1, on = true }, y = { id = "2", on = null } }
}
output "svc" { value = var.svc }
output "strict" { value = [var.strict, var.loose, try(var.loose.a, "none")] }
output "pass" { value = module.pass }
output "cond" {
  value = {
    ports   = { for s in var.svc : s.name => s.ports[*].proto }
    nullpr  = [for s in var.svc : s.limit == null]
    mem     = [for s in var.svc : try(s.limit.mem.gb, -1)]
    eq      = var.svc[0].ports == var.svc[1].ports
    pair    = var.svc[2].pair[1].x
    nameset = [for s in var.svc : [for p in s.ports : coalescelist(try(tolist(p.names), []), ["none"])]]
  }
}
