variable "cidr" {
  type = string
}

variable "zones" {
  type = list(string)
}
