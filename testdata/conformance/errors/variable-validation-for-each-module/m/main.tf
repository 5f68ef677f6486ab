variable "size" {
  type = number
  validation {
    condition     = var.size < 100
    error_message = "Too big."
  }
}
