resource "terraform_data" "1x" {
  input = 1
}
