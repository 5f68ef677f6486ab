locals { n = length(var.v) }
variable "v" {
  default = "x"
  validation {
    condition     = local.n > 0
    error_message = "no"
  }
}
