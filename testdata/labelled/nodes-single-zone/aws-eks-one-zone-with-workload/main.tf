provider "aws" {
  region = "ap-southeast-1"
}
provider "kubernetes" {
  host                   = aws_eks_cluster.main.endpoint
  cluster_ca_certificate = base64decode(aws_eks_cluster.main.certificate_authority[0].data)
  exec {
    api_version = "client.authentication.k8s.io/v1beta1"
    command     = "aws"
    args        = ["eks", "get-token", "--cluster-name", aws_eks_cluster.main.name]
  }
}
locals {
  subnets = { a = 0, b = 1 }
}
resource "aws_vpc" "main" {
  cidr_block = "10.80.0.0/16"
}
resource "aws_subnet" "public" {
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.80.255.0/24"
  availability_zone = "ap-southeast-1a"
}
resource "aws_subnet" "private" {
  for_each          = local.subnets
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 4, each.value)
  availability_zone = "ap-southeast-1${each.key}"
}
resource "aws_nat_gateway" "main" {
  subnet_id     = aws_subnet.public.id
  allocation_id = "eipalloc-080"
}
resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
}
resource "aws_route" "out" {
  route_table_id         = aws_route_table.private.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main.id
}
resource "aws_route_table_association" "private" {
  for_each       = aws_subnet.private
  subnet_id      = each.value.id
  route_table_id = aws_route_table.private.id
}
resource "aws_eks_cluster" "main" {
  name     = "main"
  role_arn = "arn:aws:iam::838383838383:role/eks"
  vpc_config {
    subnet_ids = [for s in aws_subnet.private : s.id]
  }
}
resource "aws_eks_node_group" "main" {
  cluster_name    = aws_eks_cluster.main.name
  node_group_name = "main"
  node_role_arn   = "arn:aws:iam::838383838383:role/node"
  subnet_ids      = [aws_subnet.private["b"].id]
  scaling_config {
    min_size     = 3
    desired_size = 3
    max_size     = 9
  }
}
resource "kubernetes_deployment_v1" "api" {
  metadata {
    name = "api"
  }
  spec {
    replicas = 3
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
          image = "registry.example.com/api:2.9"
          port {
            container_port = 8080
          }
        }
      }
    }
  }
}
resource "kubernetes_service_v1" "api" {
  metadata {
    name = "api"
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "api" }
    port {
      port        = 80
      target_port = 8080
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "api" {
  metadata {
    name = "api"
  }
  spec {
    max_unavailable = 1
    selector {
      match_labels = { app = "api" }
    }
  }
}
