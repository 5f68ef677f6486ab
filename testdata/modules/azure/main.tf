provider "azurerm" {
  features {}
}

resource "azurerm_virtual_network" "net" {
  name     = "net"
  location = "koreacentral"
}
resource "azurerm_subnet" "a" {
  name                 = "a"
  virtual_network_name = azurerm_virtual_network.net.name
}

module "vmss_bad" {
  source    = "Azure/avm-res-compute-virtualmachinescaleset/azurerm"
  name      = "a"
  location  = "koreacentral"
  zones     = ["1"]
  instances = 3
}

module "vmss_good" {
  source    = "Azure/avm-res-compute-virtualmachinescaleset/azurerm"
  name      = "b"
  location  = "koreacentral"
  instances = 3
}

module "lb_bad" {
  source                     = "Azure/avm-res-network-loadbalancer/azurerm"
  name                       = "a"
  location                   = "koreacentral"
  frontend_ip_configurations = { one = { name = "one", frontend_private_ip_subnet_resource_id = azurerm_subnet.a.id, zones = ["1"] } }
  backend_address_pools      = { p = { name = "p" } }
  lb_rules                   = { r = { backend_address_pool_object_names = ["p"] } }
}

module "lb_good" {
  source                     = "Azure/avm-res-network-loadbalancer/azurerm"
  name                       = "b"
  location                   = "koreacentral"
  frontend_ip_configurations = { one = { name = "one", frontend_private_ip_subnet_resource_id = azurerm_subnet.a.id } }
  backend_address_pools      = { p = { name = "p" } }
  lb_probes                  = { h = { name = "h" } }
  lb_rules                   = { r = { backend_address_pool_object_names = ["p"], probe_object_name = "h" } }
}

module "appgw_bad" {
  source   = "Azure/avm-res-network-applicationgateway/azurerm"
  name     = "a"
  location = "koreacentral"
  zones    = ["1"]
  sku      = { name = "Standard_v2", tier = "Standard_v2", capacity = 1 }
}

module "appgw_good" {
  source                  = "Azure/avm-res-network-applicationgateway/azurerm"
  name                    = "b"
  location                = "koreacentral"
  zones                   = ["1", "2", "3"]
  autoscale_configuration = { min_capacity = 2, max_capacity = 4 }
}

module "firewall_bad" {
  source                    = "Azure/avm-res-network-azurefirewall/azurerm"
  name                      = "a"
  location                  = "koreacentral"
  firewall_zones            = ["1"]
  firewall_ip_configuration = [{ name = "x", subnet_id = azurerm_subnet.a.id }]
}

module "firewall_good" {
  source                    = "Azure/avm-res-network-azurefirewall/azurerm"
  name                      = "b"
  location                  = "koreacentral"
  firewall_ip_configuration = [{ name = "x", subnet_id = azurerm_subnet.a.id }]
}

module "nat_bad" {
  source   = "Azure/avm-res-network-natgateway/azurerm"
  name     = "a"
  location = "koreacentral"
  zones    = ["1"]
}

module "nat_good" {
  source   = "Azure/avm-res-network-natgateway/azurerm"
  name     = "b"
  location = "koreacentral"
  sku_name = "StandardV2"
  zones    = ["1", "2", "3"]
}

module "ip_bad" {
  source   = "Azure/avm-res-network-publicipaddress/azurerm"
  name     = "a"
  location = "koreacentral"
  zones    = ["1"]
}

module "ip_good" {
  source   = "Azure/avm-res-network-publicipaddress/azurerm"
  name     = "b"
  location = "koreacentral"
}

module "bastion_bad" {
  source   = "Azure/avm-res-network-bastionhost/azurerm"
  name     = "a"
  location = "koreacentral"
  zones    = ["1"]
}

module "bastion_good" {
  source   = "Azure/avm-res-network-bastionhost/azurerm"
  name     = "b"
  location = "koreacentral"
}

module "gateway_bad" {
  source                 = "Azure/avm-ptn-vnetgateway/azurerm"
  name                   = "a"
  location               = "koreacentral"
  type                   = "Vpn"
  sku                    = "VpnGw1"
  local_network_gateways = { hq = { gateway_address = "192.0.2.1", connection = { type = "IPsec" } } }
}

module "gateway_good" {
  source   = "Azure/avm-ptn-vnetgateway/azurerm"
  name     = "b"
  location = "koreacentral"
}

module "frontdoor_bad" {
  source                   = "Azure/avm-res-cdn-profile/azurerm"
  name                     = "a"
  location                 = "koreacentral"
  front_door_endpoints     = { e = { name = "e" } }
  front_door_origin_groups = { g = { name = "g" } }
  front_door_origins       = { o = { name = "o", origin_group_key = "g", host_name = "one.example.com" } }
  front_door_routes        = { r = { endpoint_key = "e", origin_group_key = "g" } }
}

module "frontdoor_good" {
  source                   = "Azure/avm-res-cdn-profile/azurerm"
  name                     = "b"
  location                 = "koreacentral"
  front_door_endpoints     = { e = { name = "e" } }
  front_door_origin_groups = { g = { name = "g", health_probe = { p = { protocol = "Https", interval_in_seconds = 30 } } } }
  front_door_origins       = { o = { name = "o", origin_group_key = "g", host_name = "one.example.com" }, q = { name = "q", origin_group_key = "g", host_name = "two.example.com" } }
  front_door_routes        = { r = { endpoint_key = "e", origin_group_key = "g" } }
}

module "apim_bad" {
  source   = "Azure/avm-res-apimanagement-service/azurerm"
  name     = "a"
  location = "koreacentral"
}

module "apim_good" {
  source   = "Azure/avm-res-apimanagement-service/azurerm"
  name     = "b"
  location = "koreacentral"
  sku_name = "Premium_3"
  zones    = ["1", "2", "3"]
}

module "plan_bad" {
  source                 = "Azure/avm-res-web-serverfarm/azurerm"
  name                   = "a"
  location               = "koreacentral"
  os_type                = "Linux"
  worker_count           = 1
  zone_balancing_enabled = false
}

module "plan_good" {
  source   = "Azure/avm-res-web-serverfarm/azurerm"
  name     = "b"
  location = "koreacentral"
  os_type  = "Linux"
}

module "site_bad" {
  source                   = "Azure/avm-res-web-site/azurerm"
  name                     = "a"
  location                 = "koreacentral"
  service_plan_resource_id = module.plan_bad.resource_id
}

module "site_good" {
  source                   = "Azure/avm-res-web-site/azurerm"
  name                     = "b"
  location                 = "koreacentral"
  service_plan_resource_id = module.plan_good.resource_id
  kind                     = "functionapp"
  os_type                  = "Windows"
}

module "env_bad" {
  source         = "Azure/avm-res-app-managedenvironment/azurerm"
  name           = "a"
  location       = "koreacentral"
  zone_redundant = false
}

module "env_good" {
  source   = "Azure/avm-res-app-managedenvironment/azurerm"
  name     = "b"
  location = "koreacentral"
}

module "capp_bad" {
  source                                = "Azure/avm-res-app-containerapp/azurerm"
  name                                  = "a"
  container_app_environment_resource_id = module.env_bad.resource_id
  template                              = { min_replicas = 1, max_replicas = 1, containers = [{ name = "c", image = "nginx" }] }
}

module "capp_good" {
  source                                = "Azure/avm-res-app-containerapp/azurerm"
  name                                  = "b"
  container_app_environment_resource_id = module.env_good.resource_id
  template                              = { min_replicas = 2, max_replicas = 4, containers = [{ name = "c", image = "nginx" }] }
  ingress                               = { external_enabled = true }
}

module "aks_bad" {
  source             = "Azure/avm-res-containerservice-managedcluster/azurerm"
  name               = "a"
  location           = "koreacentral"
  default_agent_pool = { availability_zones = ["1"], count_of = 2 }
}

module "aks_good" {
  source             = "Azure/avm-res-containerservice-managedcluster/azurerm"
  name               = "b"
  location           = "koreacentral"
  default_agent_pool = { availability_zones = ["1", "2", "3"] }
  agent_pools        = { x = { name = "x", count_of = 3, availability_zones = ["1", "2", "3"] } }
}

module "sql_bad" {
  source    = "Azure/avm-res-sql-server/azurerm"
  name      = "a"
  location  = "koreacentral"
  databases = { d = { name = "d", storage_account_type = "Local" } }
}

module "sql_good" {
  source    = "Azure/avm-res-sql-server/azurerm"
  name      = "b"
  location  = "koreacentral"
  databases = { d = { name = "d", zone_redundant = true } }
}

module "mi_bad" {
  source                 = "Azure/avm-res-sql-managedinstance/azurerm"
  name                   = "a"
  location               = "koreacentral"
  subnet_id              = azurerm_subnet.a.id
  zone_redundant_enabled = false
}

module "mi_good" {
  source    = "Azure/avm-res-sql-managedinstance/azurerm"
  name      = "b"
  location  = "koreacentral"
  subnet_id = azurerm_subnet.a.id
}

module "redis_bad" {
  source   = "Azure/avm-res-cache-redis/azurerm"
  name     = "a"
  location = "koreacentral"
  sku_name = "Basic"
  zones    = null
}

module "redis_good" {
  source   = "Azure/avm-res-cache-redis/azurerm"
  name     = "b"
  location = "koreacentral"
}

module "cosmos_bad" {
  source        = "Azure/avm-res-documentdb-databaseaccount/azurerm"
  name          = "a"
  location      = "koreacentral"
  geo_locations = [{ location = "koreacentral", failover_priority = 0, zone_redundant = false }]
}

module "cosmos_good" {
  source   = "Azure/avm-res-documentdb-databaseaccount/azurerm"
  name     = "b"
  location = "koreacentral"
}

module "bus" {
  source   = "Azure/avm-res-servicebus-namespace/azurerm"
  name     = "b"
  location = "koreacentral"
}

module "hub" {
  source   = "Azure/avm-res-eventhub-namespace/azurerm"
  name     = "b"
  location = "koreacentral"
}

module "registry_bad" {
  source                  = "Azure/avm-res-containerregistry-registry/azurerm"
  name                    = "a"
  location                = "koreasouth"
  zone_redundancy_enabled = false
}

module "registry_good" {
  source          = "Azure/avm-res-containerregistry-registry/azurerm"
  name            = "b"
  location        = "koreacentral"
  georeplications = [{ location = "japaneast" }]
}

module "network_bad" {
  source              = "Azure/network/azurerm"
  resource_group_name = "x"
}

module "network_good" {
  source              = "Azure/network/azurerm"
  resource_group_name = "x"
  dns_servers         = ["192.0.2.1", "192.0.2.2"]
}

module "compute_bad" {
  source         = "Azure/compute/azurerm"
  location       = "koreacentral"
  nb_instances   = 2
  vnet_subnet_id = azurerm_subnet.a.id
  zone           = "1"
}

module "compute_good" {
  source         = "Azure/compute/azurerm"
  location       = "koreacentral"
  nb_instances   = 2
  vnet_subnet_id = azurerm_subnet.a.id
}

module "oldlb_bad" {
  source            = "Azure/loadbalancer/azurerm"
  location          = "koreacentral"
  type              = "private"
  frontend_ip_zones = ["1"]
  lb_port           = { http = ["80", "Tcp", "80"] }
}

module "oldlb_good" {
  source    = "Azure/loadbalancer/azurerm"
  location  = "koreacentral"
  lb_port   = { http = ["80", "Tcp", "80"] }
  lb_probe  = { http = ["Tcp", "80", ""] }
  pip_zones = ["1", "2", "3"]
}

module "oldpg_bad" {
  source                       = "Azure/postgresql/azurerm"
  server_name                  = "a"
  location                     = "koreacentral"
  geo_redundant_backup_enabled = false
}

module "oldpg_good" {
  source      = "Azure/postgresql/azurerm"
  server_name = "b"
  location    = "koreacentral"
}
