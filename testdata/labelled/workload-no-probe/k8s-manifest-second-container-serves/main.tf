provider "kubernetes" { config_context = "prod" }
resource "kubernetes_manifest" "web" {
  manifest = {
    apiVersion = "apps/v1"
    kind       = "Deployment"
    metadata   = { name = "web", namespace = "default" }
    spec = {
      replicas = 3
      selector = { matchLabels = { app = "web" } }
      template = {
        metadata = { labels = { app = "web" } }
        spec = {
          topologySpreadConstraints = [{
            maxSkew           = 1
            topologyKey       = "topology.kubernetes.io/zone"
            whenUnsatisfiable = "DoNotSchedule"
            labelSelector     = { matchLabels = { app = "web" } }
          }]
          containers = [
            {
              name          = "web"
              image         = "registry.example.com/web:4"
              ports         = [{ containerPort = 8080 }]
              livenessProbe = { httpGet = { path = "/live", port = 8080 } }
            },
          ]
        }
      }
    }
  }
}
resource "kubernetes_manifest" "budget" {
  manifest = {
    apiVersion = "policy/v1"
    kind       = "PodDisruptionBudget"
    metadata   = { name = "web", namespace = "default" }
    spec       = { minAvailable = 2, selector = { matchLabels = { app = "web" } } }
  }
}
resource "kubernetes_manifest" "service" {
  manifest = {
    apiVersion = "v1"
    kind       = "Service"
    metadata   = { name = "web", namespace = "default" }
    spec       = { selector = { app = "web" }, ports = [{ port = 80, targetPort = 8080 }] }
  }
}
