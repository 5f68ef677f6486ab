resource "terraform_data" "q" { input = "q" }
moved {
  from = terraform_data.p
  to   = module.q
}
