variable "port" { default = "http" }
resource "terraform_data" "x" {
  input = tonumber(var.port) + 1
}
