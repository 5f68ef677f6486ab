variable "zones" { type = list(string) }
variable "sizes" { type = map(number) }
