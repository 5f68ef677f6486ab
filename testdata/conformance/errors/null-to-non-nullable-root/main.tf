variable "b" {
  type     = string
  nullable = false
}
