output "pool" {
  value = azurerm_lb_backend_address_pool.this.id
}
