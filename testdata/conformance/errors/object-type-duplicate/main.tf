variable "o" {
  type = object({
    n = number
    n = string
  })
}
