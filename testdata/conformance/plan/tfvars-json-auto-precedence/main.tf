variable "from_env" { type = list(string) }
variable "text_env" {}
variable "text_env2" { default = "d" }
variable "num" { type = number }
variable "list" { type = list(number) }
variable "obj" {
  type = object({ a = string, b = optional(map(set(string))) })
}
variable "flag" { type = any }
variable "text" {}
variable "layered" { type = map(string) }
variable "last" { type = tuple([string, number, bool]) }
variable "json_only" { type = any }
output "o" {
  value = {
    from_env = var.from_env
    num      = var.num
    list     = var.list
    obj      = var.obj
    flag     = var.flag
    flag_t   = can(var.flag["b c"][0])
    text     = var.text
    layered  = var.layered
    last     = var.last
    json     = var.json_only
    d        = var.text_env2
  }
}
output "text_env" { value = var.text_env }
