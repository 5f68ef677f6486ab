variable "name" {
  type = string
  validation {
    condition     = length(var.name) > 2
    error_message = "Too short."
  }
  validation {
    condition     = can(regex("^[a-z]+$", var.name))
    error_message = "Only lower case letters, not ${var.name}."
  }
}
