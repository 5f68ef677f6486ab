output "w" { value = "${terraform.workspace}:${path.module}:${path.root}:${path.cwd}" }
