terraform {
  required_providers {
    kubectl = { source = "alekc/kubectl" }
  }
}
locals {
  name = "gate"
}
resource "kubectl_manifest" "gate" {
  yaml_body = <<-YAML
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: ${local.name}
      namespace: edge
    spec:
      replicas: 3
      selector:
        matchLabels:
          app: ${local.name}
      template:
        metadata:
          labels:
            app: ${local.name}
        spec:
          affinity:
            podAntiAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                - topologyKey: topology.kubernetes.io/zone
                  labelSelector:
                    matchExpressions:
                      - key: app
                        operator: In
                        values: ["${local.name}"]
          containers:
            - name: gate
              image: registry.example.com/gate:1.7.3
              ports: [{ containerPort: 8443 }]
              readinessProbe:
                tcpSocket: { port: 8443 }
  YAML
}
resource "kubectl_manifest" "budget" {
  yaml_body = yamlencode({
    apiVersion = "policy/v1"
    kind       = "PodDisruptionBudget"
    metadata   = { name = local.name, namespace = "edge" }
    spec = {
      maxUnavailable = "34%"
      selector       = { matchLabels = { app = local.name } }
    }
  })
}
