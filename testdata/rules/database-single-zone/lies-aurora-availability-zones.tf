# availability_zones is where the cluster's storage may lie; its instances run the database, and here is one.
provider "aws" {
  region = "eu-west-1"
}
resource "aws_rds_cluster" "orders" { # want "RL301"
  engine             = "aurora-postgresql"
  availability_zones = ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
}
resource "aws_rds_cluster_instance" "orders" {
  cluster_identifier = aws_rds_cluster.orders.id
  engine             = aws_rds_cluster.orders.engine
  instance_class     = "db.r7g.large"
}
