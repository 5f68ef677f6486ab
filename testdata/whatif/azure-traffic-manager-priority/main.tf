provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "main" {
  name     = "main"
  location = "koreacentral"
}

locals {
  places = { koreacentral = 1, koreasouth = 2 }
}

resource "azurerm_public_ip" "vm" {
  for_each            = local.places
  name                = each.key
  location            = each.key
  resource_group_name = azurerm_resource_group.main.name
  allocation_method   = "Static"
  domain_name_label   = "desk-${each.key}"
}

resource "azurerm_network_interface" "vm" {
  for_each            = local.places
  name                = each.key
  location            = each.key
  resource_group_name = azurerm_resource_group.main.name
  ip_configuration {
    name                          = "ip"
    private_ip_address_allocation = "Dynamic"
    subnet_id                     = "/subscriptions/0000/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/${each.key}"
    public_ip_address_id          = azurerm_public_ip.vm[each.key].id
  }
}

resource "azurerm_linux_virtual_machine" "vm" {
  for_each              = local.places
  name                  = "desk-${each.key}"
  location              = each.key
  resource_group_name   = azurerm_resource_group.main.name
  size                  = "Standard_D2s_v5"
  admin_username        = "ops"
  network_interface_ids = [azurerm_network_interface.vm[each.key].id]
  zone                  = each.key == "koreacentral" ? "1" : null
  custom_data           = base64encode("DB=${azurerm_mssql_failover_group.db.name}.database.windows.net")
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }
}

resource "azurerm_mssql_server" "db" {
  for_each                     = local.places
  name                         = "desk-${each.key}"
  location                     = each.key
  resource_group_name          = azurerm_resource_group.main.name
  version                      = "12.0"
  administrator_login          = "app"
  administrator_login_password = "rotate-me1!"
}

resource "azurerm_mssql_database" "db" {
  name      = "desk"
  server_id = azurerm_mssql_server.db["koreacentral"].id
  sku_name  = "BC_Gen5_2"
}

resource "azurerm_mssql_failover_group" "db" {
  name      = "desk"
  server_id = azurerm_mssql_server.db["koreacentral"].id
  databases = [azurerm_mssql_database.db.id]
  partner_server {
    id = azurerm_mssql_server.db["koreasouth"].id
  }
  read_write_endpoint_failover_policy {
    mode          = "Automatic"
    grace_minutes = 60
  }
}

resource "azurerm_traffic_manager_profile" "desk" {
  name                   = "desk"
  resource_group_name    = azurerm_resource_group.main.name
  traffic_routing_method = "Priority"
  dns_config {
    relative_name = "desk"
    ttl           = 30
  }
  monitor_config {
    protocol = "HTTPS"
    port     = 443
    path     = "/ready"
  }
}

resource "azurerm_traffic_manager_azure_endpoint" "desk" {
  for_each           = local.places
  name               = each.key
  profile_id         = azurerm_traffic_manager_profile.desk.id
  target_resource_id = azurerm_public_ip.vm[each.key].id
  priority           = each.value
}
