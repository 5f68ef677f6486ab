resource "terraform_data" "a" {}
resource "terraform_data" "x" {
  depends_on = terraform_data.a
}
