variable "o" {
  type = object({
    a = string
    n = optional(number, "many")
  })
}
