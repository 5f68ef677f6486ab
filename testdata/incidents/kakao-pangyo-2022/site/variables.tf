variable "name" {
  type = string
}

variable "site" {
  type = string
}

variable "machines" {
  type = number
}

variable "power" {
  type    = string
  default = "active"
}

variable "database" {
  type    = string
  default = ""
}
