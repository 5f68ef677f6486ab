variable "v" { default = "dy" }
module "leaf" { source = "./../leaf" }
resource "terraform_data" "x" { input = path.module }
output "o" { value = "${var.v} ${module.leaf.o} ${terraform_data.x.input}" }
