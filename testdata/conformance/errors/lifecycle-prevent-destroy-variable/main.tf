variable "p" { default = true }
resource "terraform_data" "x" {
  lifecycle {
    prevent_destroy = var.p
  }
}
