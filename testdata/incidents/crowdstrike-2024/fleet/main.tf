# Machines of one kind in all zones of Korea Central, behind a pool.
resource "azurerm_windows_virtual_machine_scale_set" "this" {
  count = var.system == "windows" ? 1 : 0

  name                 = var.name
  computer_name_prefix = substr(var.name, 0, 9)
  resource_group_name  = var.group
  location             = "koreacentral"
  sku                  = "Standard_D4s_v5"
  instances            = var.machines
  zones                = ["1", "2", "3"]
  admin_username       = "operator"
  admin_password       = var.password
  upgrade_mode         = "Manual"

  source_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "20348.2582.240619"
  }

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }

  network_interface {
    name    = "primary"
    primary = true

    ip_configuration {
      name                                   = "primary"
      primary                                = true
      subnet_id                              = var.subnet
      load_balancer_backend_address_pool_ids = [var.pool]
    }
  }
}

resource "azurerm_linux_virtual_machine_scale_set" "this" {
  count = var.system == "linux" ? 1 : 0

  name                            = var.name
  resource_group_name             = var.group
  location                        = "koreacentral"
  sku                             = "Standard_D4s_v5"
  instances                       = var.machines
  zones                           = ["1", "2", "3"]
  admin_username                  = "operator"
  admin_password                  = var.password
  disable_password_authentication = false
  upgrade_mode                    = "Manual"

  source_image_reference {
    publisher = "Canonical"
    offer     = "0001-com-ubuntu-server-jammy"
    sku       = "22_04-lts-gen2"
    version   = "22.04.202406140"
  }

  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Premium_LRS"
  }

  network_interface {
    name    = "primary"
    primary = true

    ip_configuration {
      name                                   = "primary"
      primary                                = true
      subnet_id                              = var.subnet
      load_balancer_backend_address_pool_ids = [var.pool]
    }
  }
}
