provider "aws" { region = "eu-west-1" }
resource "aws_vpc" "k" {
  cidr_block           = "10.81.0.0/16"
  enable_dns_hostnames = true
}
resource "aws_subnet" "k" {
  for_each          = { "eu-west-1a" = 0, "eu-west-1b" = 1 }
  vpc_id            = aws_vpc.k.id
  availability_zone = each.key
  cidr_block        = cidrsubnet(aws_vpc.k.cidr_block, 8, each.value)
}
resource "aws_eks_cluster" "k" {
  name     = "core"
  role_arn = "arn:aws:iam::1:role/eks"
  vpc_config { subnet_ids = [for s in aws_subnet.k : s.id] }
}
resource "aws_eks_node_group" "k" {
  cluster_name  = aws_eks_cluster.k.name
  node_role_arn = "arn:aws:iam::1:role/node"
  subnet_ids    = [for s in aws_subnet.k : s.id]
  scaling_config {
    min_size     = 4
    desired_size = 4
    max_size     = 9
  }
}
data "aws_eks_cluster_auth" "k" { name = aws_eks_cluster.k.name }
provider "kubernetes" {
  host                   = aws_eks_cluster.k.endpoint
  cluster_ca_certificate = base64decode(aws_eks_cluster.k.certificate_authority[0].data)
  token                  = data.aws_eks_cluster_auth.k.token
}
provider "helm" {
  kubernetes {
    host                   = aws_eks_cluster.k.endpoint
    cluster_ca_certificate = base64decode(aws_eks_cluster.k.certificate_authority[0].data)
    token                  = data.aws_eks_cluster_auth.k.token
  }
}
resource "helm_release" "falcon" {
  name       = "falcon-sensor"
  namespace  = "falcon-system"
  repository = "https://crowdstrike.github.io/falcon-helm"
  chart      = "falcon-sensor"
  version    = "1.29.4"
  atomic     = true
  values = [yamlencode({
    node = { enabled = true, image = { repository = "registry.example.com/falcon", tag = "7.18.0-17106" } }
  })]
}
resource "kubernetes_deployment_v1" "shop" {
  metadata { name = "shop" }
  spec {
    replicas = 4
    selector { match_labels = { app = "shop" } }
    template {
      metadata { labels = { app = "shop" } }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "topology.kubernetes.io/zone"
          when_unsatisfiable = "DoNotSchedule"
          label_selector { match_labels = { app = "shop" } }
        }
        container {
          name  = "shop"
          image = "registry.example.com/shop:91"
          port { container_port = 8080 }
          readiness_probe {
            tcp_socket { port = 8080 }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "shop" {
  metadata { name = "shop" }
  spec {
    max_unavailable = 1
    selector { match_labels = { app = "shop" } }
  }
}
