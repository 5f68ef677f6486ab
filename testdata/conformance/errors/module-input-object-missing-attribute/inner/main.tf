variable "nodes" {
  type = map(object({ size = number, zone = string }))
}
