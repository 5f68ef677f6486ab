provider "kubernetes" {
  config_path = "~/.kube/config"
}

locals {
  size   = 3
  labels = { app = "zk", part = "ensemble" }
}

resource "kubernetes_stateful_set_v1" "zk" {
  metadata {
    name      = "zk"
    namespace = "data"
  }
  spec {
    service_name = "zk-hs"
    replicas     = local.size
    selector {
      match_labels = { app = "zk" }
    }
    template {
      metadata {
        labels = local.labels
      }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "DoNotSchedule"
          label_selector {
            match_labels = { app = "zk" }
          }
        }
        container {
          name  = "zk"
          image = "registry.example.com/zookeeper:3.9.3"
          port {
            container_port = 2181
          }
          readiness_probe {
            exec {
              command = ["zkok.sh"]
            }
          }
        }
      }
    }
  }
}

resource "kubernetes_pod_disruption_budget_v1" "zk" {
  metadata {
    name      = "zk"
    namespace = "data"
  }
  spec {
    min_available = local.size
    selector {
      match_labels = { app = "zk" }
    }
  }
}
