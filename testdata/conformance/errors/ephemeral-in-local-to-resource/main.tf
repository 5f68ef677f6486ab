variable "token" {
  type      = string
  ephemeral = true
  default   = "x"
}
locals { header = "Bearer ${var.token}" }
resource "terraform_data" "x" {
  input = {
    auth = local.header
  }
}
