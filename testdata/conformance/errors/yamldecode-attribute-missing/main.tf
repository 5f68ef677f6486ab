locals {
  cfg = yamldecode(file("c.yaml"))
}
output "x" {
  value = local.cfg.network.zones
}
