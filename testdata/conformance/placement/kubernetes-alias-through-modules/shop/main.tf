resource "kubernetes_deployment" "d" {
  metadata {
    name = "d"
  }
}
resource "aws_sqs_queue" "q" {
  name = "q"
}
module "side" {
  source = "./side"
  providers = {
    kubernetes.far = kubernetes
  }
}
