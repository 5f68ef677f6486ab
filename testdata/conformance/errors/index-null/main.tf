locals { n = null }
output "o" { value = ["a"][local.n] }
