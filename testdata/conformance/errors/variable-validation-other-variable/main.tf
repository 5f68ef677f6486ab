variable "min" { default = 3 }
variable "max" {
  default = 2
  validation {
    condition     = var.max >= var.min
    error_message = "max must be at least min."
  }
}
