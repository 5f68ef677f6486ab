provider "kubernetes" { config_path = "~/.kube/config" }
resource "kubernetes_daemon_set_v1" "agent" {
  metadata {
    name      = "falcon"
    namespace = "security"
  }
  spec {
    selector { match_labels = { app = "falcon" } }
    template {
      metadata { labels = { app = "falcon" } }
      spec {
        container {
          name  = "sensor"
          image = "registry.crowdstrike.com/falcon-sensor/us-1/release/falcon-sensor:latest"
        }
      }
    }
  }
}
