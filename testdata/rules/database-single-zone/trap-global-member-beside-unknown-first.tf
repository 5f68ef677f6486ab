# The user's name of the first cluster is known at apply only; the second has
# none and follows it, whichever instances it has.
provider "aws" { region = "eu-west-1" }
provider "aws" {
  alias  = "far"
  region = "eu-central-1"
}
resource "random_string" "user" { length = 12 }
resource "aws_rds_global_cluster" "orders" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
}
resource "aws_rds_cluster" "first" {
  cluster_identifier          = "orders-first"
  engine                      = aws_rds_global_cluster.orders.engine
  global_cluster_identifier   = aws_rds_global_cluster.orders.id
  master_username             = random_string.user.result
  manage_master_user_password = true
  deletion_protection         = true
}
resource "aws_rds_cluster_instance" "first" {
  count              = 2
  cluster_identifier = aws_rds_cluster.first.id
  engine             = aws_rds_cluster.first.engine
  instance_class     = "db.r6g.large"
}
resource "aws_rds_cluster" "second" {
  provider                  = aws.far
  cluster_identifier        = "orders-second"
  engine                    = aws_rds_global_cluster.orders.engine
  global_cluster_identifier = aws_rds_global_cluster.orders.id
}
resource "aws_rds_cluster_instance" "second" {
  provider           = aws.far
  cluster_identifier = aws_rds_cluster.second.id
  engine             = aws_rds_cluster.second.engine
  instance_class     = "db.r6g.large"
}
