terraform {
  required_providers {
    aws        = { source = "hashicorp/aws" }
    kubernetes = { source = "hashicorp/kubernetes" }
  }
}
provider "aws" {
  region = "us-east-2"
}
provider "kubernetes" {
  config_path    = "~/.kube/config"
  config_context = "main"
}
provider "kubernetes" {
  alias          = "edge"
  config_context = "edge"
}
resource "kubernetes_namespace" "main" {
  metadata {
    name = "main"
  }
}
module "shop" {
  source    = "./shop"
  providers = { kubernetes = kubernetes.edge, aws = aws }
}
module "blog" {
  source    = "./shop"
  providers = { aws = aws, kubernetes = kubernetes }
}
