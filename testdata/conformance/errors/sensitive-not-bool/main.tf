variable "a" { default = true }
variable "b" {
  default   = 1
  sensitive = var.a
}
