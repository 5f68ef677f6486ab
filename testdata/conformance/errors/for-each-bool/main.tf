variable "on" { default = true }
resource "terraform_data" "x" {
  for_each = var.on
}
