provider "aws" {
  region = "us-east-1"
}
resource "aws_redshift_cluster" "bi" {
  cluster_identifier                  = "bi"
  database_name                       = "bi"
  node_type                           = "ra3.4xlarge"
  number_of_nodes                     = 2
  cluster_type                        = "multi-node"
  multi_az                            = true
  encrypted                           = true
  master_username                     = "bi"
  manage_master_password              = true
  cluster_subnet_group_name           = "bi"
  automated_snapshot_retention_period = 7
  skip_final_snapshot                 = false
  final_snapshot_identifier           = "bi-final"
}
