resource "terraform_data" "in_m2" {
  input = "overridden ${var.in}"
}
