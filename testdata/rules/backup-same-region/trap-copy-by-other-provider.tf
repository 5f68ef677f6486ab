# The regions come from outside, but a second configuration keeps the copy.
variable "regions" { type = map(string) }
provider "aws" {
  region = var.regions["main"]
}
provider "aws" {
  alias  = "second"
  region = var.regions["second"]
}
resource "aws_db_instance" "ledger" {
  identifier              = "ledger"
  engine                  = "postgres"
  instance_class          = "db.m7g.large"
  backup_retention_period = 7
}
resource "aws_db_instance" "ledger_copy" {
  provider            = aws.second
  identifier          = "ledger-copy"
  instance_class      = "db.m7g.large"
  replicate_source_db = aws_db_instance.ledger.arn
}
resource "aws_db_instance" "notes" { # want "RL304"
  identifier              = "notes"
  engine                  = "postgres"
  instance_class          = "db.m7g.large"
  backup_retention_period = 7
}
