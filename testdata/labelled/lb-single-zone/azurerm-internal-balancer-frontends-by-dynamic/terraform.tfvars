frontends = {
  ledger = {
    subnet_id = "/subscriptions/1/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/ledger"
    zones     = ["1", "2", "3"]
  }
  audit = {
    subnet_id = "/subscriptions/1/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/v/subnets/audit"
    zones     = ["1", "2", "3"]
  }
}
