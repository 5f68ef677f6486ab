terraform {
  required_providers {
    kubernetes = { source = "hashicorp/kubernetes" }
    aws        = { source = "hashicorp/aws" }
  }
}
provider "aws" { region = "eu-north-1" }
provider "kubernetes" {
  alias          = "a"
  config_context = "a"
}
provider "kubernetes" {
  alias          = "b"
  config_context = "b"
}
module "a" {
  source    = "./app"
  providers = { kubernetes.main = kubernetes.a, kubernetes.spare = kubernetes.b }
}
resource "kubernetes_namespace" "n" {
  provider = kubernetes.b
  metadata {
    name = "n"
  }
}
