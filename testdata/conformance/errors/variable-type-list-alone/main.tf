variable "a" {
  type    = object
  default = {}
}
