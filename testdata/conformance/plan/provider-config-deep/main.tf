terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
variable "stages" {
  default = { dev = { label = "d", on = true }, prod = { label = "p", on = false } }
}
provider "probe" {
  region = "${var.stages.dev.label}-${terraform.workspace}"
}
provider "probe" {
  alias  = "prod"
  region = module.names.out["prod"]
}
provider "probe" {
  alias  = "late"
  region = terraform_data.t.id
}
resource "terraform_data" "t" {}
module "names" {
  source = "./names"
  in     = var.stages
}
module "use" {
  source    = "./use"
  for_each  = { for k, s in var.stages : k => s if s.on || k == "prod" }
  label     = each.value.label
  providers = { probe = probe.prod, probe.b = probe }
}
resource "probe_box" "late" {
  provider = probe.late
  label    = provider::probe::shout("x") == "" ? "e" : "f"
}
output "labels" { value = { for k, m in module.use : k => m.labels } }
