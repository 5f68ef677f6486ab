terraform {
  required_providers {
    kubernetes = {
      source                = "hashicorp/kubernetes"
      configuration_aliases = [kubernetes.main, kubernetes.spare]
    }
    aws = { source = "hashicorp/aws" }
  }
}
resource "kubernetes_deployment" "d" {
  provider = kubernetes.main
  metadata {
    name = "d"
  }
}
resource "kubernetes_deployment" "s" {
  provider = kubernetes.spare
  count    = 2
  metadata {
    name = "s"
  }
}
resource "aws_sqs_queue" "q" { name = "q" }
