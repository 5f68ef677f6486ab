variable "a" {
  default  = 1
  required = true
}
