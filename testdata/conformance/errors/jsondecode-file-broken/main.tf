locals {
  cfg = jsondecode(file("c.json"))
}
output "x" { value = local.cfg.a }
