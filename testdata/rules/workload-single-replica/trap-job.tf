resource "kubernetes_job_v1" "migrate" {
  metadata { name = "migrate" }
  spec {
    template {
      metadata {}
      spec {
        container {
          name  = "m"
          image = "example/m:1"
        }
        restart_policy = "Never"
      }
    }
  }
}
