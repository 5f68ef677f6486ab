variable "l" {
  type    = list(string)
  default = []
}
output "x" {
  value = length(var.l) > 0 ? var.l : "none"
}
