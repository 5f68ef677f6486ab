resource "terraform_data" "q" { input = "q" }
resource "terraform_data" "p" { input = "q" }
moved {
  from = terraform_data.p
  to   = terraform_data.q
}
