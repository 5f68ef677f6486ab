variable "other" { default = 1 }
variable "a" {
  default = 1
  validation {
    condition     = var.other == 1
    error_message = "No."
  }
}
