variable "unset" {}

resource "cloud_cluster" "main" {
  cluster_name = "prod"
}

resource "cloud_node_group" "by_hand" {
  cluster = "prod"
}

resource "cloud_node_group" "by_ref" {
  cluster = cloud_cluster.main.name
}

resource "cloud_node_group" "nobody" {
  cluster = "staging"
}

resource "cloud_workload" "api" {
  spec {
    template {
      metadata = { labels = { app = "api" } }
      container { image = "images.example.com:5000/team/api:1.2" }
      container { image = "nginx" }
    }
  }
}

resource "cloud_service" "api" {
  namespace = "default"
  selector  = { app = "api" }
}

resource "cloud_service" "unknown" {
  selector = { app = "api", color = var.unset }
}
