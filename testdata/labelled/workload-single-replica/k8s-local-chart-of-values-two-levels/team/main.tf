variable "namespace" { type = string }
variable "workloads" {
  type = map(object({ image = string, port = number, replicas = optional(number) }))
}
resource "kubernetes_namespace_v1" "this" {
  metadata { name = var.namespace }
}
module "workload" {
  source    = "../workload"
  for_each  = var.workloads
  namespace = kubernetes_namespace_v1.this.metadata[0].name
  name      = each.key
  image     = each.value.image
  port      = each.value.port
  replicas  = each.value.replicas
}
