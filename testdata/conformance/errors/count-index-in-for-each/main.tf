resource "terraform_data" "x" {
  for_each = { a = 1 }
  input    = count.index
}
