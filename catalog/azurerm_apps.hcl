# Azure: App Service, Functions, Container Apps and clusters.

# --- App Service: redundancy belongs to the plan, the app only runs on it

resource "azurerm_service_plan" {
  locals {
    # Consumption and Flex plans are sized by the service
    serverless = contains(["Y1", "FC1"], self.sku_name)
    spread     = self.zone_balancing_enabled
  }
  role     = local.serverless ? null : "compute"
  platform = "app-service"
  scope    = local.spread ? "region" : "zone"
  zones    = zones("azurerm", region)
  chosen   = !local.spread
  units = {
    min     = self.worker_count
    desired = self.worker_count
    max     = self.premium_plan_auto_scale_enabled == true || startswith(self.sku_name, "EP") ? self.maximum_elastic_worker_count : self.worker_count
    group   = true
  }
  within = [self.app_service_environment_id]
  source = "https://learn.microsoft.com/azure/reliability/reliability-app-service"

  defaults { zone_balancing_enabled = false }
  fix "spread" {
    say = "Set zone_balancing_enabled = true and worker_count to 2 or more in ${address} (Premium v2 or later, Isolated or Workflow SKU)."
  }
  fix "units" {
    say = "Set worker_count to 2 or more in ${address}."
    set = { worker_count = "2" }
  }
}

resource "azurerm_app_service_plan" {
  role     = "compute"
  platform = "app-service"
  scope    = self.zone_redundant ? "region" : "zone"
  zones    = zones("azurerm", region)
  chosen   = !self.zone_redundant
  units    = { min = self.sku[0].capacity, desired = self.sku[0].capacity, max = self.sku[0].capacity, group = true }
  defaults { zone_redundant = false }
  verified = false
  fix "spread" {
    say = "Set zone_redundant = true and sku.capacity to 3 or more in ${address}."
  }
}

resource "azurerm_app_service_environment_v3" {
  scope  = self.zone_redundant ? "region" : null
  zones  = self.zone_redundant ? zones("azurerm", region) : []
  within = [self.subnet_id]
}

resource "azurerm_linux_web_app" "azurerm_windows_web_app" "azurerm_linux_function_app" "azurerm_windows_function_app" "azurerm_logic_app_standard" "azurerm_app_service" "azurerm_function_app" {
  locals {
    plan    = coalesce(self.service_plan_id, self.app_service_plan_id)
    workers = follow(local.plan, "worker_count")[0]
  }
  role       = "function"
  platform   = "app-service"
  scope      = "region"
  public     = self.public_network_access_enabled != false
  units      = { min = local.workers, desired = local.workers, max = null, group = true }
  identifies = ["default_hostname"]
  needs = [
    local.plan, self.app_settings, self.connection_string[*].value, self.storage_account_name, self.storage_key_vault_secret_id,
    self.storage_account[*].account_name, self.site_config[*].application_insights_connection_string,
    hosts([self.app_settings, self.connection_string[*].value]),
  ]
  pulls_from = [
    self.site_config[*].application_stack[*].docker_registry_url, self.site_config[*].application_stack[*].docker[*].registry_url,
    self.site_config[*].application_stack[*].docker_image_name, self.site_config[*].linux_fx_version,
  ]
  texts = [self.name, self.site_config[*].application_stack[*].docker_image_name]

  facts {
    serves = true
    probed = self.site_config[0].health_check_path != null
  }
  fix "probe" {
    say = "Set site_config.health_check_path in ${address}."
  }
}

resource "azurerm_linux_web_app_slot" "azurerm_windows_web_app_slot" "azurerm_linux_function_app_slot" "azurerm_windows_function_app_slot" {
  passes_to = [self.app_service_id, self.function_app_id]
}

resource "azurerm_function_app_flex_consumption" {
  role     = "function"
  platform = "functions"
  # one instance at a time may be anywhere in the region
  scope      = "region"
  public     = self.public_network_access_enabled != false
  units      = null
  identifies = ["default_hostname"]
  needs      = [self.app_settings, self.connection_string[*].value, self.storage_container_endpoint, hosts(self.app_settings)]
}

resource "azurerm_static_web_app" {
  role       = "function"
  platform   = "static-web-apps"
  scope      = "global"
  public     = true
  needs      = [self.app_settings]
  identifies = ["default_host_name"]
}

resource "azurerm_app_service_custom_hostname_binding" {
  role   = "dns-record"
  scope  = "global"
  public = true
  routes = [self.app_service_name]
}

# --- Container Apps: the environment decides whether replicas spread

resource "azurerm_container_app_environment" {
  platform = "container-apps"
  # without redundancy replicas stand where the service puts them
  scope  = self.zone_redundancy_enabled ? "region" : "zone"
  zones  = self.zone_redundancy_enabled ? zones("azurerm", region) : []
  source = "https://learn.microsoft.com/azure/reliability/reliability-azure-container-apps"
  defaults { zone_redundancy_enabled = false }
}

resource "azurerm_container_app" {
  role       = "function"
  platform   = "container-apps"
  within     = [self.container_app_environment_id]
  reached_by = self.container_app_environment_id
  # replicas are started wherever there is room, also from none
  survival = "any"
  public   = self.ingress[0].external_enabled == true && try(follow(self.container_app_environment_id, "internal_load_balancer_enabled")[0], false) != true
  units    = { min = self.template[0].min_replicas, desired = self.template[0].min_replicas, max = self.template[0].max_replicas, group = true }
  software = [for c in self.template[0].container : regex("^(?:[^/]*[.:][^/]*/)?([^:@]+)", c.image)[0]]
  needs = [
    self.template[*].container[*].env[*].value, self.template[*].init_container[*].env[*].value,
    self.template[*].container[*].args, self.template[*].container[*].command,
    self.secret[*].value, self.secret[*].key_vault_secret_id, self.template[*].volume[*].storage_name,
    hosts(self.template[*].container[*].env[*].value),
  ]
  pulls_from = [self.template[*].container[*].image, self.registry[*].server]
  source     = "terraform-provider-azurerm documentation: azurerm_container_app"

  defaults {
    template {
      min_replicas = 0
      max_replicas = 10
    }
  }
  facts {
    long_running = true
    serves       = length(self.ingress) > 0
    probed       = anytrue([for c in self.template[0].container : length(c.readiness_probe) > 0])
    auto_updates = anytrue([for c in self.template[0].container : endswith(c.image, ":latest")]) ? true : null
  }
  fix "spread" {
    say = "Set zone_redundancy_enabled = true in the azurerm_container_app_environment, with an infrastructure_subnet_id."
  }
  fix "units" {
    say = "Set template.min_replicas to 2 or more in ${address}."
    set = { "template.min_replicas" = "2" }
  }
}

resource "azurerm_container_app_job" {}

resource "azurerm_container_app_custom_domain" {
  role   = "dns-record"
  scope  = "global"
  public = true
  routes = [self.container_app_id]
}

resource "azurerm_container_app_environment_storage" {
  passes_to = [self.account_name, self.nfs_server_url]
}

resource "azurerm_container_group" {
  role     = "workload"
  platform = "container-instances"
  scope    = "zone"
  zones    = self.zones
  public   = self.ip_address_type == "Public"
  units    = 1
  software = [for c in self.container : regex("^(?:[^/]*[.:][^/]*/)?([^:@]+)", c.image)[0]]
  texts    = [self.name, self.container[*].image]
  needs = [
    self.container[*].environment_variables, self.container[*].secure_environment_variables,
    self.container[*].volume[*].storage_account_name, self.container[*].commands, hosts(self.container[*].environment_variables),
  ]
  pulls_from = [self.container[*].image, self.image_registry_credential[*].server]
  source     = "https://learn.microsoft.com/azure/reliability/reliability-containers"

  defaults {
    ip_address_type = "Public"
    restart_policy  = "Always"
  }
  facts {
    long_running = self.restart_policy == "Always"
    serves       = length(flatten(self.container[*].ports)) > 0
    probed       = anytrue([for c in self.container : length(c.readiness_probe) > 0])
  }
  fix "units" {
    say = "Run a second container group in another zone behind one balancer, or use azurerm_container_app with two replicas."
  }
}

# --- clusters

resource "azurerm_kubernetes_cluster" {
  locals {
    pool = self.default_node_pool[0]
    auto = coalesce(local.pool.auto_scaling_enabled, local.pool.enable_auto_scaling, false)
  }
  role     = "cluster"
  platform = "aks"
  # the control plane spreads over the region's zones by itself
  scope      = "region"
  identifies = ["fqdn"]
  source     = "https://learn.microsoft.com/azure/reliability/reliability-aks"

  encrypted_by = [self.disk_encryption_set_id]
  facts {
    auto_updates = self.automatic_upgrade_channel == null || self.automatic_upgrade_channel == "none" ? null : length(self.maintenance_window_auto_upgrade) + length(self.maintenance_window) == 0
  }

  part "default" {
    role     = "node-group"
    platform = "aks"
    scope    = local.pool.zones != null ? "region" : "zone"
    zones    = local.pool.zones != null ? local.pool.zones : zones("azurerm", region)
    chosen   = local.pool.zones == null
    units = {
      min     = local.auto ? local.pool.min_count : local.pool.node_count
      desired = local.auto ? coalesce(local.pool.node_count, local.pool.min_count) : local.pool.node_count
      max     = local.auto ? local.pool.max_count : local.pool.node_count
      group   = true
    }
    egress        = [local.pool.vnet_subnet_id]
    member_of     = self.ingress_application_gateway[*].gateway_id
    controlled_by = [this]
    fix "spread" {
      say = "Set default_node_pool.zones = [\"1\", \"2\", \"3\"] in ${address}."
    }
  }

  fix "pin" {
    say = "Set automatic_upgrade_channel = \"none\" in ${address}, or give it a maintenance_window_auto_upgrade."
  }
}

resource "azurerm_kubernetes_cluster_node_pool" {
  locals {
    auto = coalesce(self.auto_scaling_enabled, self.enable_auto_scaling, false)
  }
  role     = "node-group"
  platform = "aks"
  scope    = self.zones != null ? "region" : "zone"
  zones    = self.zones != null ? self.zones : zones("azurerm", region)
  chosen   = self.zones == null
  # for the region: it has no location of its own
  region = lower(replace(follow(self.kubernetes_cluster_id, "location")[0], " ", ""))
  units = {
    min     = local.auto ? self.min_count : self.node_count
    desired = local.auto ? coalesce(self.node_count, self.min_count) : self.node_count
    max     = local.auto ? self.max_count : self.node_count
    group   = true
  }
  tags          = merge(self.node_labels, { agentpool = self.name, "kubernetes.azure.com/agentpool" = self.name })
  egress        = [self.vnet_subnet_id]
  controlled_by = [self.kubernetes_cluster_id]
  source        = "https://learn.microsoft.com/azure/aks/availability-zones"

  facts {
    packed_hosts = self.proximity_placement_group_id != null && self.zones == null ? true : null
  }
  fix "spread" {
    say = "Set zones = [\"1\", \"2\", \"3\"] in ${address}."
  }
  fix "units" {
    say = "Set node_count, or min_count where it scales, to 2 or more in ${address}."
  }
}

data "azurerm_kubernetes_cluster" {}

resource "azurerm_kubernetes_cluster_extension" {
  amend {
    targets  = self.cluster_id
    software = [self.extension_type]
  }
}

resource "azurerm_kubernetes_fleet_manager" {
  scope = "region"
}

resource "azurerm_kubernetes_fleet_member" {}

resource "azurerm_redhat_openshift_cluster" {
  role     = "cluster"
  platform = "openshift"
  # three masters and the workers spread over the region's zones by themselves
  scope = "region"
  part "workers" {
    role          = "node-group"
    scope         = "region"
    zones         = zones("azurerm", region)
    units         = { min = self.worker_profile[0].node_count, desired = self.worker_profile[0].node_count, max = self.worker_profile[0].node_count, group = true }
    controlled_by = [this]
  }
}

resource "azurerm_spring_cloud_app" "azurerm_spring_cloud_service" {
  verified = false
}
