variable "a" { default = 1 }
variable "b" { default = 1 }
variable "a" { default = 2 }
