variable "zone" {}
variable "agent" {
  type = bool
}
resource "aws_subnet" "k" {
  vpc_id            = "vpc-1"
  availability_zone = var.zone
}
resource "aws_eks_cluster" "k" {
  name     = "k-${var.zone}"
  role_arn = "r"
  vpc_config {
    subnet_ids = [aws_subnet.k.id, "subnet-other"]
  }
}
resource "aws_eks_node_group" "k" {
  cluster_name  = aws_eks_cluster.k.name
  node_role_arn = "n"
  subnet_ids    = [aws_subnet.k.id]
  scaling_config {
    min_size     = 3
    desired_size = 3
    max_size     = 3
  }
}
provider "helm" {
  kubernetes {
    host = aws_eks_cluster.k.endpoint
  }
}
provider "kubernetes" {
  host = aws_eks_cluster.k.endpoint
}
resource "helm_release" "agent" {
  count      = var.agent ? 1 : 0
  name       = "falcon-sensor"
  repository = "https://crowdstrike.github.io/falcon-helm"
  chart      = "falcon-sensor"
  namespace  = "falcon"
}
resource "kubernetes_deployment_v1" "quiz" {
  metadata {
    name = "quiz"
  }
  spec {
    replicas = 3
    selector {
      match_labels = { app = "quiz" }
    }
    template {
      metadata {
        labels = { app = "quiz" }
      }
      spec {
        container {
          name  = "quiz"
          image = "registry.example.com/quiz:1"
        }
      }
    }
  }
}
resource "kubernetes_service_v1" "quiz" {
  metadata {
    name = "quiz"
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "quiz" }
    port {
      port = 443
    }
  }
}
output "host" {
  value = kubernetes_service_v1.quiz.status[0].load_balancer[0].ingress[0].hostname
}
