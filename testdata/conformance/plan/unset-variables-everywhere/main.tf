variable "region" { type = string }
variable "cfg" {
  type = object({ a = string, n = optional(number, 2), l = list(string) })
}
variable "names" { type = map(string) }
resource "terraform_data" "x" {
  count = var.region == null ? 1 : 1
  input = "${var.region}-a"
}
resource "terraform_data" "y" {
  for_each = { fixed = var.cfg.a }
  input    = { k = each.key, v = each.value }
}
module "m" {
  source = "./m"
  region = var.region
}
output "o" {
  value = { r = var.region, a = var.cfg.a, n = var.cfg.n, len = length([var.region]), up = upper("${var.region}x"), m = module.m.o, nm = var.names, cond = true ? "known" : var.region }
}
output "typed" { value = [var.cfg, try(var.names["x"], "d")] }
