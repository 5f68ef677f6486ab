variable "v" {
  type    = string
  default = "x"
  validation {
    condition     = regex("^[0-9]+$", var.v) != ""
    error_message = "digits"
  }
}
