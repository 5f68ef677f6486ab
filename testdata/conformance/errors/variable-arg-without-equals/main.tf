variable "nope" { default = 1 }
