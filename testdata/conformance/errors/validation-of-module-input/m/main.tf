variable "ports" {
  type = list(number)
  validation {
    condition     = alltrue([for p in var.ports : p > 0 && p < 65536])
    error_message = "Ports are between 1 and 65535."
  }
}
