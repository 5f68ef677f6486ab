variable "name" {}
variable "zones" { type = set(string) }
variable "cidr" {}
variable "size" { type = number }
variable "public" {
  type     = bool
  nullable = false
  default  = false
}
resource "terraform_data" "node" {
  for_each = { for p in setproduct(var.zones, range(var.size)) : format("%s%02d", p[0], p[1]) => { zone = p[0], n = p[1] } }
  input = {
    name   = "${var.name}-${each.key}"
    public = var.public
    zone   = each.value.zone
  }
  triggers_replace = [each.value.n, var.cidr]
}
output "cidrs" { value = [for i, z in sort(var.zones) : cidrsubnet(var.cidr, 2, i)] }
output "names" { value = values(terraform_data.node)[*].input.name }
