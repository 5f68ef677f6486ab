variable "file" {}
variable "root" {}
module "sub" {
  source = "./sub"
  file   = "${path.module}/own.txt"
}
output "here" { value = [path.module, path.root, path.root == var.root, file(var.file), file("${path.module}/own.txt"), terraform.workspace] }
output "sub" { value = module.sub }
output "rel" { value = [fileexists("own.txt"), fileexists("${path.module}/own.txt"), fileset(path.module, "*")] }
