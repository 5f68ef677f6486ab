variable "name" {
  type = string
}

variable "site" {
  type = string
}

variable "machines" {
  type = number
}
