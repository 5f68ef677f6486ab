locals { a = 1 }
variable "source" {}
