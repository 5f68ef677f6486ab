provider "google" {
  project = "p"
  region  = "us-east4"
}

resource "google_container_cluster" "main" {
  name                     = "main"
  location                 = "us-east4"
  remove_default_node_pool = true
  initial_node_count       = 1
}

resource "google_container_node_pool" "web" {
  name           = "web"
  cluster        = google_container_cluster.main.id
  location       = "us-east4"
  node_locations = ["us-east4-a", "us-east4-b"]
  node_count     = 2
}

provider "kubernetes" {
  host = "https://${google_container_cluster.main.endpoint}"
}

resource "kubernetes_deployment_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    replicas = 4
    selector {
      match_labels = { app = "web" }
    }
    template {
      metadata {
        labels = { app = "web" }
      }
      spec {
        container {
          name  = "web"
          image = "registry.example.com/web:1"
        }
      }
    }
  }
}

resource "kubernetes_deployment_v1" "pinned" {
  metadata {
    name = "pinned"
  }
  spec {
    replicas = 2
    selector {
      match_labels = { app = "pinned" }
    }
    template {
      metadata {
        labels = { app = "pinned" }
      }
      spec {
        node_selector = { "topology.kubernetes.io/zone" = "us-east4-a" }
        container {
          name  = "web"
          image = "registry.example.com/pinned:1"
        }
      }
    }
  }
}

resource "kubernetes_service_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "web" }
    port {
      port = 80
    }
  }
}

resource "kubernetes_service_v1" "pinned" {
  metadata {
    name = "pinned"
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "pinned" }
    port {
      port = 80
    }
  }
}
