servers = {
  ordering = { sku = "GP_Standard_D4ds_v4" }
  survey   = { sku = "B_Standard_B2s", zone = "2" }
}
