module "x" {
  source = "../y"
  v      = "from x"
}
resource "terraform_data" "x" { input = path.module }
output "o" { value = [terraform_data.x.input, module.x.o] }
