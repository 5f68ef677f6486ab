variable "v" {
  default = "from a"
}
variable "w" {
  type    = list(number)
  default = ["1", 2]
}
locals {
  a = "over-a"
}
resource "probe_box" "x" {
  size = 2
  rule {
    from = 9
  }
}
module "m" {
  source = "./m2"
}
output "o" {
  value = [var.v, var.w, local.a, local.b, module.m.o]
}
