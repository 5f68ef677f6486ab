variable "n" {
  default   = 1
  ephemeral = true
}
resource "terraform_data" "x" {
  count = var.n
}
