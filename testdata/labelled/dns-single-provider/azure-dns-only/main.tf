provider "azurerm" {
  features {}
}
resource "azurerm_resource_group" "dns" {
  name     = "dns"
  location = "westeurope"
}
resource "azurerm_dns_zone" "main" {
  name                = "acme.example"
  resource_group_name = azurerm_resource_group.dns.name
}
resource "azurerm_dns_a_record" "www" {
  name                = "www"
  zone_name           = azurerm_dns_zone.main.name
  resource_group_name = azurerm_resource_group.dns.name
  ttl                 = 3600
  records             = ["192.0.2.80"]
}
