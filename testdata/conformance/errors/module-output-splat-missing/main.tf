module "m" {
  source = "./m"
  count  = 2
}
resource "terraform_data" "x" {
  input = {
    ids = module.m[*].nope
  }
}
