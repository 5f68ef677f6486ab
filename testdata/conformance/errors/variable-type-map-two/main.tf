variable "a" {
  type = map(string, number)
}
