provider "aws" {
  region = "eu-west-1"
}
resource "aws_subnet" "f" {
  count             = 2
  vpc_id            = "vpc-1"
  availability_zone = "eu-west-1${count.index == 0 ? "a" : "b"}"
}
resource "aws_eks_cluster" "f" {
  name     = "f"
  role_arn = "r"
  vpc_config {
    subnet_ids = aws_subnet.f[*].id
  }
}
resource "aws_eks_fargate_profile" "f" {
  cluster_name           = aws_eks_cluster.f.name
  fargate_profile_name   = "f"
  pod_execution_role_arn = "r"
  subnet_ids             = aws_subnet.f[*].id
  selector {
    namespace = "docs"
  }
}
provider "kubernetes" {
  host = aws_eks_cluster.f.endpoint
}
resource "kubernetes_deployment_v1" "docs" {
  metadata {
    name      = "docs"
    namespace = "docs"
  }
  spec {
    replicas = 2
    selector {
      match_labels = { app = "docs" }
    }
    template {
      metadata {
        labels = { app = "docs" }
      }
      spec {
        container {
          name  = "docs"
          image = "registry.example.com/docs:1"
        }
      }
    }
  }
}
resource "kubernetes_service_v1" "docs" {
  metadata {
    name      = "docs"
    namespace = "docs"
  }
  spec {
    selector = { app = "docs" }
    port {
      port = 80
    }
  }
}
resource "kubernetes_ingress_v1" "docs" {
  metadata {
    name      = "docs"
    namespace = "docs"
  }
  spec {
    ingress_class_name = "alb"
    rule {
      http {
        path {
          path = "/"
          backend {
            service {
              name = kubernetes_service_v1.docs.metadata[0].name
              port {
                number = 80
              }
            }
          }
        }
      }
    }
  }
}
