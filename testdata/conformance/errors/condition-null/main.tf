variable "v" { default = null }
resource "terraform_data" "x" {
  lifecycle {
    precondition {
      condition     = var.v
      error_message = "null"
    }
  }
}
