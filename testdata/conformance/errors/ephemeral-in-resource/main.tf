variable "t" {
  default   = "x"
  ephemeral = true
}
resource "terraform_data" "x" {
  input = "a-${var.t}"
}
