variable "file" {}
locals {
  conf = jsondecode(file("${path.root}/${var.file}"))
  text = templatefile("${path.module}/t/main.tftpl", { c = local.conf, list = ["x", "y"], inner = templatefile("${path.module}/t/inner.tftpl", { v = local.conf.name }) })
}
module "b" {
  source = "../b"
  name   = local.conf.name
}
output "o" { value = { conf = local.conf, text = local.text, b = module.b.o, mod = path.module, root = path.root } }
