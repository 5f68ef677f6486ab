variable "v" {
  default = 1
  validation {
    condition     = "yes-${var.v}"
    error_message = "never"
  }
}
