provider "kubernetes" {
  config_path = "~/.kube/config"
}

resource "kubernetes_deployment_v1" "ledger" {
  metadata {
    name      = "ledger"
    namespace = "bank"
  }
  spec {
    replicas = 3
    selector {
      match_labels = { app = "ledger" }
    }
    template {
      metadata {
        labels = { app = "ledger" }
      }
      spec {
        affinity {
          pod_affinity {
            required_during_scheduling_ignored_during_execution {
              topology_key = "topology.kubernetes.io/zone"
              label_selector {
                match_labels = { app = "ledger" }
              }
            }
          }
        }
        container {
          name  = "ledger"
          image = "registry.example.com/ledger:1.77.0"
          port {
            container_port = 8080
          }
          readiness_probe {
            http_get {
              path = "/readyz"
              port = 8080
            }
          }
        }
      }
    }
  }
}

resource "kubernetes_pod_disruption_budget_v1" "ledger" {
  metadata {
    name      = "ledger"
    namespace = "bank"
  }
  spec {
    min_available = "2"
    selector {
      match_labels = { app = "ledger" }
    }
  }
}
