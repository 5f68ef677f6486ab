provider "azurerm" {
  features {}
}
locals { domain = "parcel.example" }
resource "azurerm_resource_group" "dns" {
  name     = "rg-dns"
  location = "westeurope"
}
resource "azurerm_dns_zone" "main" {
  name                = local.domain
  resource_group_name = azurerm_resource_group.dns.name
}
resource "cloudflare_zone" "main" {
  account_id = "acme"
  zone       = local.domain
}
resource "azurerm_dns_a_record" "www" {
  name                = "www"
  zone_name           = azurerm_dns_zone.main.name
  resource_group_name = azurerm_resource_group.dns.name
  ttl                 = 300
  records             = ["192.0.2.10", "198.51.100.10"]
}
resource "cloudflare_record" "www" {
  for_each = toset(azurerm_dns_a_record.www.records)
  zone_id  = cloudflare_zone.main.id
  name     = "www"
  type     = "A"
  content  = each.value
}
