terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.4" }
  }
}
provider "aws" { region = "ap-southeast-1" }
locals { databases = yamldecode(file("${path.module}/databases.yaml")) }
resource "aws_db_instance" "this" {
  for_each                    = local.databases
  region                      = each.value.region
  identifier                  = each.key
  engine                      = "postgres"
  engine_version              = "17.2"
  instance_class              = each.value.class
  multi_az                    = lookup(each.value, "multi_az", false)
  allocated_storage           = 200
  username                    = "root_${each.key}"
  manage_master_user_password = true
  backup_retention_period     = 7
  deletion_protection         = true
  final_snapshot_identifier   = "${each.key}-final"
}
