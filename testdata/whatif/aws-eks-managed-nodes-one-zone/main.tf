provider "aws" {
  region = "eu-central-1"
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "app" {
  for_each          = { a = 1, b = 2 }
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, each.value)
  availability_zone = "eu-central-1${each.key}"
}

resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  vpc_config {
    subnet_ids = [for s in aws_subnet.app : s.id]
  }
}

resource "aws_eks_node_group" "a" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "a"
  node_role_arn   = "arn:aws:iam::111122223333:role/node"
  subnet_ids      = [aws_subnet.app["a"].id]
  scaling_config {
    min_size     = 3
    desired_size = 3
    max_size     = 6
  }
}

data "aws_eks_cluster_auth" "main" {
  name = aws_eks_cluster.main.name
}

provider "kubernetes" {
  host  = aws_eks_cluster.main.endpoint
  token = data.aws_eks_cluster_auth.main.token
}

resource "aws_db_instance" "main" {
  identifier                  = "wiki"
  engine                      = "postgres"
  instance_class              = "db.m7g.large"
  allocated_storage           = 20
  multi_az                    = true
  username                    = "app"
  manage_master_user_password = true
}

resource "kubernetes_secret_v1" "db" {
  metadata {
    name = "db"
  }
  data = {
    host = aws_db_instance.main.address
  }
}

resource "kubernetes_deployment_v1" "wiki" {
  metadata {
    name   = "wiki"
    labels = { app = "wiki" }
  }
  spec {
    replicas = 2
    selector {
      match_labels = { app = "wiki" }
    }
    template {
      metadata {
        labels = { app = "wiki" }
      }
      spec {
        container {
          name  = "wiki"
          image = "registry.example.com/wiki:1"
          env_from {
            secret_ref {
              name = kubernetes_secret_v1.db.metadata[0].name
            }
          }
        }
      }
    }
  }
}

resource "kubernetes_service_v1" "wiki" {
  metadata {
    name = "wiki"
  }
  spec {
    selector = { app = "wiki" }
    port {
      port = 80
    }
  }
}

resource "kubernetes_ingress_v1" "wiki" {
  metadata {
    name = "wiki"
  }
  spec {
    rule {
      host = "wiki.example.com"
      http {
        path {
          path = "/"
          backend {
            service {
              name = kubernetes_service_v1.wiki.metadata[0].name
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
