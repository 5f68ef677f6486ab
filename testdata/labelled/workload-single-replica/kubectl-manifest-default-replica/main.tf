resource "kubectl_manifest" "d" {
  yaml_body = <<-YAML
    apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: tax
    spec:
      selector:
        matchLabels:
          app: tax
      template:
        metadata:
          labels:
            app: tax
        spec:
          containers:
            - name: tax
              image: acme/tax:8.0
              ports:
                - containerPort: 8080
              readinessProbe:
                httpGet:
                  path: /r
                  port: 8080
  YAML
}
