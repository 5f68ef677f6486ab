variable "nodes" { type = map(object({ zone = string, size = number })) }
variable "thing" {}
variable "name" {}
resource "terraform_data" "t" {
  input = { thing = var.thing, zones = [for n in var.nodes : n.zone], a = try(var.nodes["a"].zone, "z") }
}
output "fixed" { value = "fixed" }
