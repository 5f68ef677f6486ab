provider "kubernetes" {
  config_path = "~/.kube/config"
}
resource "kubernetes_deployment" "worker" {
  metadata {
    name      = "worker"
    namespace = "jobs"
  }
  spec {
    replicas = 1
    selector {
      match_labels = { app = "worker" }
    }
    template {
      metadata {
        labels = { app = "worker" }
      }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "ScheduleAnyway"
          label_selector {
            match_labels = { app = "worker" }
          }
        }
        container {
          name  = "worker"
          image = "registry.example.com/worker:4"
        }
      }
    }
  }
}
resource "kubernetes_manifest" "scale" {
  manifest = {
    apiVersion = "keda.sh/v1alpha1"
    kind       = "ScaledObject"
    metadata   = { name = "worker", namespace = "jobs" }
    spec = {
      scaleTargetRef  = { name = kubernetes_deployment.worker.metadata[0].name }
      minReplicaCount = 2
      maxReplicaCount = 40
      triggers        = [{ type = "aws-sqs-queue", metadata = { queueLength = "20" } }]
    }
  }
}
resource "kubernetes_pod_disruption_budget" "worker" {
  metadata {
    name      = "worker"
    namespace = "jobs"
  }
  spec {
    max_unavailable = "50%"
    selector {
      match_labels = { app = "worker" }
    }
  }
}
