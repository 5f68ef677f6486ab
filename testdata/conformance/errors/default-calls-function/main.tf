variable "b" {
  description = "x"
  default     = upper("b")
}
