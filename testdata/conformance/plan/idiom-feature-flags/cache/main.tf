variable "spec" {
  type = object({ size = optional(number, 5), zones = optional(list(string), ["q"]) })
}
resource "terraform_data" "node" {
  count = var.spec.size
  input = element(coalesce(var.spec.zones, ["none"]), count.index)
}
output "summary" { value = join("-", terraform_data.node[*].input) }
