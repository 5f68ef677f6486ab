variable "t" {}
resource "terraform_data" "x" {
  triggers_replace = { n = length(var.t), v = var.t }
}
output "v" { value = terraform_data.x.triggers_replace.n }
