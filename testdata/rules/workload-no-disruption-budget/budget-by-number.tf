# A budget's number against the most replicas there may be.
resource "kubernetes_deployment_v1" "keeps_all" { # want "RL503"
  metadata { name = "keeps-all" }
  spec {
    replicas = 3
    selector { match_labels = { app = "keeps-all" } }
    template {
      metadata { labels = { app = "keeps-all" } }
      spec {
        container {
          name  = "app"
          image = "example/app:1"
        }
      }
    }
  }
}

resource "kubernetes_pod_disruption_budget_v1" "keeps_all" {
  metadata { name = "keeps-all" }
  spec {
    min_available = 3
    selector { match_labels = { app = "keeps-all" } }
  }
}

resource "kubernetes_deployment_v1" "lets_all" { # want "RL503"
  metadata { name = "lets-all" }
  spec {
    replicas = 3
    selector { match_labels = { app = "lets-all" } }
    template {
      metadata { labels = { app = "lets-all" } }
      spec {
        container {
          name  = "app"
          image = "example/app:1"
        }
      }
    }
  }
}

resource "kubernetes_pod_disruption_budget_v1" "lets_all" {
  metadata { name = "lets-all" }
  spec {
    max_unavailable = "3"
    selector { match_labels = { app = "lets-all" } }
  }
}

# an autoscaler may add the replica that can be spared
resource "kubernetes_deployment_v1" "may_grow" {
  metadata { name = "may-grow" }
  spec {
    replicas = 3
    selector { match_labels = { app = "may-grow" } }
    template {
      metadata { labels = { app = "may-grow" } }
      spec {
        container {
          name  = "app"
          image = "example/app:1"
        }
      }
    }
  }
}

resource "kubernetes_horizontal_pod_autoscaler_v2" "may_grow" {
  metadata { name = "may-grow" }
  spec {
    min_replicas = 3
    max_replicas = 9
    scale_target_ref {
      api_version = "apps/v1"
      kind        = "Deployment"
      name        = "may-grow"
    }
  }
}

resource "kubernetes_pod_disruption_budget_v1" "may_grow" {
  metadata { name = "may-grow" }
  spec {
    min_available = 3
    selector { match_labels = { app = "may-grow" } }
  }
}
