provider "kubernetes" {
  config_path = "~/.kube/config"
}

resource "kubernetes_service_v1" "nats" {
  metadata {
    name      = "nats"
    namespace = "bus"
  }
  spec {
    cluster_ip = "None"
    selector   = { app = "nats" }
    port {
      port = 4222
    }
  }
}

resource "kubernetes_stateful_set_v1" "nats" {
  metadata {
    name      = "nats"
    namespace = "bus"
  }
  spec {
    service_name = kubernetes_service_v1.nats.metadata[0].name
    replicas     = 3
    selector {
      match_labels = { app = "nats" }
    }
    template {
      metadata {
        labels = { app = "nats" }
      }
      spec {
        affinity {
          pod_anti_affinity {
            required_during_scheduling_ignored_during_execution {
              topology_key = "topology.kubernetes.io/zone"
              label_selector {
                match_labels = { app = "nats" }
              }
            }
          }
        }
        container {
          name  = "nats"
          image = "nats:2.10.22"
          port {
            container_port = 4222
          }
          startup_probe {
            tcp_socket {
              port = 4222
            }
          }
        }
      }
    }
  }
}

resource "kubernetes_pod_disruption_budget_v1" "nats" {
  metadata {
    name      = "nats"
    namespace = "bus"
  }
  spec {
    max_unavailable = 1
    selector {
      match_labels = { app = "nats" }
    }
  }
}
