variable "keys" {
  type      = set(string)
  ephemeral = true
  default   = ["a"]
}
resource "terraform_data" "x" {
  for_each = var.keys
  input    = 1
}
