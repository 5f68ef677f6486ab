resource "terraform_data" "q" { input = "q" }
moved {
  from = terraform_data.p
  to   = terraform_data.q
}
moved {
  from = terraform_data.r
  to   = terraform_data.q
}
