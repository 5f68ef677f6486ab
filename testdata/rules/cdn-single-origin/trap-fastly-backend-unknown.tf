variable "host" { type = string }
resource "fastly_service_vcl" "site" {
  name = "site"
  domain { name = "www.example.com" }
  backend {
    name    = "origin"
    address = var.host
  }
}
