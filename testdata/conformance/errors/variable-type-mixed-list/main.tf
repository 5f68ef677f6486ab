variable "v" {
  type    = list(any)
  default = [{ a = 1 }, "b"]
}
