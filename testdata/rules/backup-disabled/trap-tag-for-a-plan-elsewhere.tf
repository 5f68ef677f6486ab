# The account's baseline keeps the plan that selects by this tag.
provider "aws" { region = "eu-west-2" }
resource "aws_fsx_windows_file_system" "shares" {
  automatic_backup_retention_days = 0
  skip_final_backup               = true
  storage_capacity                = 300
  throughput_capacity             = 32
  deployment_type                 = "MULTI_AZ_1"
  subnet_ids                      = ["subnet-a", "subnet-b"]
  preferred_subnet_id             = "subnet-a"
  active_directory_id             = "d-1"
  tags                            = { backup = "true" }
}
resource "aws_fsx_windows_file_system" "scratch" { # want "RL303"
  automatic_backup_retention_days = 0
  skip_final_backup               = true
  storage_capacity                = 300
  throughput_capacity             = 32
  deployment_type                 = "MULTI_AZ_1"
  subnet_ids                      = ["subnet-a", "subnet-b"]
  preferred_subnet_id             = "subnet-a"
  active_directory_id             = "d-1"
  tags                            = { backup = "false" }
}
