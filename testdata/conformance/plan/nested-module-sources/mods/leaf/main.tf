output "o" { value = "${path.module}|${path.root}" }
