provider "azurerm" {
  features {}
}
locals { zone = "acme.example" }
resource "azurerm_dns_zone" "main" {
  name                = local.zone
  resource_group_name = "dns"
}
resource "cloudflare_zone" "main" {
  name    = local.zone
  account = { id = "f037e56e89293a057740de681ac9abbe" }
}
