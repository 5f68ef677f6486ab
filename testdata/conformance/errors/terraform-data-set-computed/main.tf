resource "terraform_data" "x" {
  output = 1
}
