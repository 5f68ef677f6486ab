variable "name" {
  type = string
}

variable "system" {
  description = "windows or linux"
  type        = string
  default     = "windows"
}

variable "machines" {
  type = number
}

variable "group" {
  type = string
}

variable "subnet" {
  type = string
}

variable "pool" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}
