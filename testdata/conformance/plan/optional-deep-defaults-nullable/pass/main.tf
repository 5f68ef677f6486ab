variable "strict" {
  type     = object({ a = optional(string, "inner"), b = optional(list(number), [1, "2"]) })
  default  = { a = "given" }
  nullable = false
}
variable "loose" {
  type    = object({ a = optional(string) })
  default = { a = "dflt" }
}
variable "many" {
  type = map(any)
  default = {}
  validation {
    condition     = length(var.many) >= 0
    error_message = "never"
  }
}
output "strict" { value = var.strict }
output "loose" { value = var.loose }
output "many" { value = length(var.many) }
