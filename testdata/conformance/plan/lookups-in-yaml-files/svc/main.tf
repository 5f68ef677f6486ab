variable "name" {}
variable "env" {}
variable "cfg" {
  type = object({ replicas = number, ports = list(number), zones = optional(list(string)) })
}
resource "terraform_data" "r" {
  count = var.cfg.replicas
  input = { zone = try(element(var.cfg.zones, count.index), "any"), port = element(var.cfg.ports, count.index) }
}
output "name" { value = "${var.env}-${var.name}x${length(terraform_data.r)}" }
