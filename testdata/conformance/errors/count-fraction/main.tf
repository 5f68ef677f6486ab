resource "terraform_data" "a" {
  count = 5 / 2
}
