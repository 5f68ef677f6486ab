variable "b" {
  type     = string
  default  = null
  nullable = false
}
