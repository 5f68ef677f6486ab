provider "aws" {
  region = "ap-northeast-1"
}
provider "google" {
  project = "p"
  region  = "asia-northeast1"
}
resource "aws_rds_cluster" "d" {
  cluster_identifier = "d"
  engine             = "aurora-postgresql"
  availability_zones = ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]
}
resource "aws_rds_cluster_instance" "d" {
  cluster_identifier = aws_rds_cluster.d.id
  engine             = "aurora-postgresql"
  instance_class     = "db.r7g.large"
  availability_zone  = "ap-northeast-1a"
}
resource "google_cloud_run_v2_service" "front" {
  name     = "front"
  location = "asia-northeast1"
  template {
    containers {
      image = "front:1"
      env {
        name  = "DB"
        value = aws_rds_cluster.d.endpoint
      }
    }
  }
}
resource "aws_lambda_function" "side" {
  function_name = "side"
  role          = "r"
  package_type  = "Image"
  image_uri     = "i"
}
