variable "v" {
  default = 1
  validation {
    condition     = 1 == 1
    error_message = "never"
  }
}
