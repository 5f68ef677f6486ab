variable "names" { type = set(string) }
resource "aws_secretsmanager_secret" "this" {
  for_each = var.names
  name     = "pay/${each.key}"
}
output "arns" {
  value = { for k, s in aws_secretsmanager_secret.this : upper("${k}_secret") => s.arn }
}
