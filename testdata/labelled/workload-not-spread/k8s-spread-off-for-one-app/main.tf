provider "kubernetes" { config_context = "prod" }
variable "apps" {
  type = map(object({ replicas = number, spread = optional(bool, true) }))
}
module "app" {
  source   = "./app"
  for_each = var.apps
  name     = each.key
  replicas = each.value.replicas
  spread   = each.value.spread
}
