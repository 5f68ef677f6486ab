variable "words" { type = list(string) }
output "text" { value = join("+", var.words) }
