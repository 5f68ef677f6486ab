resource "kubectl_manifest" "api" {
  yaml_body = <<-EOT
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: api
    spec:
      replicas: 3
      selector:
        matchLabels: { app: api }
      template:
        metadata:
          labels: { app: api }
        spec:
          containers:
            - name: api
              image: example/api:1
  EOT
}
resource "kubectl_manifest" "budget" {
  yaml_body = <<-EOT
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata:
      name: api
    spec:
      minAvailable: 1
      selector:
        matchLabels: { app: api }
  EOT
}
