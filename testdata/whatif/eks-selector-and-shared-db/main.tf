provider "aws" {
  region = "us-west-2"
}
locals {
  groups = { web = ["a", "b"], batch = ["c"] }
}
resource "aws_subnet" "s" {
  for_each          = toset(["a", "b", "c"])
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.${index(["a", "b", "c"], each.key)}.0/24"
  availability_zone = "us-west-2${each.key}"
}
resource "aws_eks_cluster" "e" {
  name     = "e"
  role_arn = "arn:aws:iam::1:role/e"
  vpc_config {
    subnet_ids = values(aws_subnet.s)[*].id
  }
}
resource "aws_eks_node_group" "g" {
  for_each        = local.groups
  cluster_name    = aws_eks_cluster.e.name
  node_group_name = each.key
  node_role_arn   = "arn:aws:iam::1:role/n"
  subnet_ids      = [for z in each.value : aws_subnet.s[z].id]
  labels          = { pool = each.key }
  scaling_config {
    min_size     = 4
    desired_size = 4
    max_size     = 8
  }
}
resource "aws_db_instance" "d" {
  identifier        = "d"
  engine            = "postgres"
  instance_class    = "db.m7g.large"
  allocated_storage = 20
  availability_zone = "us-west-2b"
}
provider "kubernetes" {
  host = aws_eks_cluster.e.endpoint
}
resource "kubernetes_deployment_v1" "app" {
  for_each = local.groups
  metadata {
    name = each.key
  }
  spec {
    replicas = 4
    selector {
      match_labels = { app = each.key }
    }
    template {
      metadata {
        labels = { app = each.key }
      }
      spec {
        node_selector = { pool = each.key }
        container {
          name  = each.key
          image = "registry.example.com/${each.key}:1"
          dynamic "env" {
            for_each = { DB = aws_db_instance.d.endpoint }
            content {
              name  = env.key
              value = env.value
            }
          }
        }
      }
    }
  }
}
resource "kubernetes_service_v1" "app" {
  for_each = local.groups
  metadata {
    name = each.key
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = each.key }
    port {
      port = 80
    }
  }
}
