resource "terraform_data" "src" { input = ["a", "b"] }
module "m" {
  source   = "./m"
  for_each = toset(terraform_data.src.output)
  name     = each.key
}
resource "terraform_data" "c" {
  count = length(terraform_data.src.output)
  input = count.index
}
module "ok" {
  source = "./m"
  name   = "fixed"
}
resource "terraform_data" "ok" {
  count = length(terraform_data.src.input)
  input = terraform_data.src.output
}
