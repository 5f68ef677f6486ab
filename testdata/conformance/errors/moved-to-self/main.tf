resource "terraform_data" "q" { input = "q" }
moved {
  from = terraform_data.q
  to   = terraform_data.q
}
