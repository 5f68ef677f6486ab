resource "kubectl_manifest" "agent" {
  yaml_body = <<-EOT
    apiVersion: apps/v1
    kind: DaemonSet
    metadata:
      name: agent
    spec:
      selector:
        matchLabels: { app: agent }
      template:
        metadata:
          labels: { app: agent }
        spec:
          containers:
            - name: agent
              image: example/agent:1
  EOT
}
