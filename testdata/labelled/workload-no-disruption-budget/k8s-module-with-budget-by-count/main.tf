provider "kubernetes" {
  config_path = "~/.kube/config"
}

module "workload" {
  source   = "./modules/workload"
  for_each = { cart = 3, stock = 4 }
  name     = each.key
  replicas = each.value
}

resource "kubernetes_cron_job_v1" "reindex" {
  metadata {
    name      = "reindex"
    namespace = "shop"
  }
  spec {
    schedule = "0 3 * * *"
    job_template {
      metadata {}
      spec {
        template {
          metadata {}
          spec {
            restart_policy = "OnFailure"
            container {
              name  = "reindex"
              image = "registry.example.com/reindex:2.0.0"
            }
          }
        }
      }
    }
  }
}
