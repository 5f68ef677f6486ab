variable "sizes" { type = list(number) }
