resource "terraform_data" "q" { input = "q" }
output "o" { value = terraform_data.q.input }
