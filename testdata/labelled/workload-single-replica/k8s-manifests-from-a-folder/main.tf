provider "kubernetes" {
  config_path = "~/.kube/config"
}
variable "registry" {
  type    = string
  default = "registry.example.com"
}
locals {
  files = fileset("${path.module}/apps", "*.yaml")
}
resource "kubernetes_manifest" "app" {
  for_each = local.files
  manifest = yamldecode(templatefile("${path.module}/apps/${each.value}", { registry = var.registry }))
}
