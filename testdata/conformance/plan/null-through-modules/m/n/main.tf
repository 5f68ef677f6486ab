variable "a" {
  type     = string
  default  = "inner"
  nullable = false
}
variable "b" {
  type     = number
  nullable = false
  default  = 7
}
output "o" { value = "${var.a}-${var.b}" }
