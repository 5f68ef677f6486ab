variable "o" {
  type = object({
    n = optional(number, 1, 2)
  })
}
