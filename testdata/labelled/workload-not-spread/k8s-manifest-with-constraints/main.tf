provider "kubernetes" {
  config_path = "~/.kube/config"
}

locals {
  manifests = {
    deployment = yamldecode(templatefile("${path.module}/deployment.yaml.tftpl", {
      name     = "mailer"
      replicas = 3
      spread   = ["topology.kubernetes.io/zone", "kubernetes.io/hostname"]
    }))
    budget = {
      apiVersion = "policy/v1"
      kind       = "PodDisruptionBudget"
      metadata   = { name = "mailer", namespace = "comms" }
      spec = {
        maxUnavailable = 1
        selector       = { matchLabels = { app = "mailer" } }
      }
    }
  }
}

resource "kubernetes_manifest" "mailer" {
  for_each = local.manifests
  manifest = each.value
}
