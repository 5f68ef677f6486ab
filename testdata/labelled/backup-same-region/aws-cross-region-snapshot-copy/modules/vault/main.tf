terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
variable "name" { type = string }
resource "aws_backup_vault" "this" {
  name = var.name
}
output "name" { value = aws_backup_vault.this.name }
output "arn" { value = aws_backup_vault.this.arn }
