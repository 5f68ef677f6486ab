provider "aws" { region = "ap-northeast-1" }
provider "azurerm" {
  features {}
}
resource "aws_instance" "web" { # want "RL105"
  count             = 2
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = ["ap-northeast-1a", "ap-northeast-1c"][count.index]
}
resource "azurerm_linux_virtual_machine_scale_set" "web" {
  name                = "web"
  location            = "japaneast"
  resource_group_name = "rg"
  sku                 = "Standard_D2s_v5"
  instances           = 2
  admin_username      = "ops"
  zones               = ["1", "2", "3"]
  os_disk {
    caching              = "ReadOnly"
    storage_account_type = "Premium_LRS"
  }
  network_interface {
    name    = "nic"
    primary = true
    ip_configuration {
      name      = "ipc"
      primary   = true
      subnet_id = "s"
    }
  }
}
