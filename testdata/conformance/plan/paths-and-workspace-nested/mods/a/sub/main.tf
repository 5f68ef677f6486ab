variable "file" {}
output "t" { value = templatefile(var.file, { x = path.module }) }
output "p" { value = [path.module, path.cwd == abspath(path.root)] }
