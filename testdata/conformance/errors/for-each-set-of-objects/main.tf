resource "terraform_data" "x" {
  for_each = toset([{ name = "a" }])
}
