resource "terraform_data" "x" "y" {
  input = 1
}
