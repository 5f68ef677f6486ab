variable "o" {
  type = map(optional(string))
}
