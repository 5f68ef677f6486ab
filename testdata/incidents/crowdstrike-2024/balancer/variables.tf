variable "name" {
  type = string
}

variable "group" {
  type = string
}
