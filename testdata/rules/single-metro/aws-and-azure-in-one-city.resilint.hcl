service "web" { entry = ["aws_instance.web", "azurerm_linux_virtual_machine_scale_set.web"] }
