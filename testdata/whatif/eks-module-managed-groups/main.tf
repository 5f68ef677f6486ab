provider "aws" {
  region = "ap-northeast-2"
}
module "vpc" {
  source          = "terraform-aws-modules/vpc/aws"
  azs             = ["ap-northeast-2a", "ap-northeast-2c"]
  private_subnets = ["10.0.0.0/24", "10.0.1.0/24"]
}
module "eks" {
  source          = "terraform-aws-modules/eks/aws"
  version         = "~> 20.0"
  cluster_name    = "api"
  cluster_version = "1.30"
  vpc_id          = module.vpc.vpc_id
  subnet_ids      = module.vpc.private_subnets
  eks_managed_node_groups = {
    main = {
      instance_types = ["m7g.large"]
      min_size       = 2
      max_size       = 4
      desired_size   = 4
    }
  }
}
provider "kubernetes" {
  host = module.eks.cluster_endpoint
}
resource "kubernetes_deployment" "api" {
  metadata {
    name = "api"
  }
  spec {
    replicas = 4
    selector {
      match_labels = { app = "api" }
    }
    template {
      metadata {
        labels = { app = "api" }
      }
      spec {
        container {
          name  = "api"
          image = "registry.example.com/api:1"
        }
      }
    }
  }
}
resource "kubernetes_service" "api" {
  metadata {
    name = "api"
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "api" }
    port {
      port = 443
    }
  }
}
