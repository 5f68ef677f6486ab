variable "o" {
  type = tuple(string)
}
