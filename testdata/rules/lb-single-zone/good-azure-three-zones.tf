provider "azurerm" {
  features {}
}
resource "azurerm_lb" "l" {
  name                = "l"
  location            = "westeurope"
  resource_group_name = "rg"
  sku                 = "Standard"
  frontend_ip_configuration {
    name               = "fe"
    subnet_id          = "s"
    private_ip_address = "10.0.0.4"
    zones              = ["1", "2", "3"]
  }
}
