provider "aws" { region = "eu-west-1" }
resource "aws_vpc" "k" {
  cidr_block           = "10.80.0.0/16"
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
resource "aws_eks_node_group" "ng" {
  for_each      = { on-demand = "ON_DEMAND", spot = "SPOT" }
  cluster_name  = aws_eks_cluster.k.name
  node_role_arn = "arn:aws:iam::1:role/node"
  capacity_type = each.value
  subnet_ids    = [for s in aws_subnet.k : s.id if s.availability_zone == "eu-west-1a"]
  scaling_config {
    min_size     = 2
    desired_size = 3
    max_size     = 9
  }
}
data "aws_eks_cluster_auth" "k" { name = aws_eks_cluster.k.name }
provider "kubernetes" {
  host                   = aws_eks_cluster.k.endpoint
  cluster_ca_certificate = base64decode(aws_eks_cluster.k.certificate_authority[0].data)
  token                  = data.aws_eks_cluster_auth.k.token
}
resource "kubernetes_deployment_v1" "api" {
  metadata { name = "api" }
  spec {
    replicas = 4
    selector { match_labels = { app = "api" } }
    template {
      metadata { labels = { app = "api" } }
      spec {
        topology_spread_constraint {
          max_skew           = 1
          topology_key       = "kubernetes.io/hostname"
          when_unsatisfiable = "ScheduleAnyway"
          label_selector { match_labels = { app = "api" } }
        }
        container {
          name  = "api"
          image = "registry.example.com/api:10.2"
          port { container_port = 8080 }
          readiness_probe {
            http_get {
              path = "/ready"
              port = 8080
            }
          }
        }
      }
    }
  }
}
resource "kubernetes_pod_disruption_budget_v1" "api" {
  metadata { name = "api" }
  spec {
    max_unavailable = 1
    selector { match_labels = { app = "api" } }
  }
}
