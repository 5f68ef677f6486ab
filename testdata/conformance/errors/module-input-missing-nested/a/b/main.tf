variable "c" {}
variable "d" {}
