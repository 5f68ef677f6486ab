variable "b" { default = true }
variable "a" {
  default   = 1
  sensitive = var.b
}
