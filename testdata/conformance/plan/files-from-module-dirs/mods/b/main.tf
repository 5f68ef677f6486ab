variable "name" {}
output "o" { value = [path.module, basename(path.module), file("${path.module}/../../conf/readme.txt"), "${var.name}"] }
