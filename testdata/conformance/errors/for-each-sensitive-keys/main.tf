variable "m" {
  sensitive = true
  default   = { a = 1 }
}
resource "terraform_data" "x" {
  for_each = var.m
}
