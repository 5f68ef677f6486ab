locals {
  doc = jsondecode("{\"a\": }")
}
