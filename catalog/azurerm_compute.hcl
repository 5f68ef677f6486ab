# Azure machines and groups of machines.

# --- single machines

resource "azurerm_linux_virtual_machine" "azurerm_windows_virtual_machine" {
  role     = "compute"
  platform = "virtual-machines"
  scope    = "zone"
  # without a zone or group Azure picks one: two such machines are not in different zones
  zones      = concat([self.zone], follow(self.dedicated_host_group_id, "zone"))
  host       = follow(self.dedicated_host_id, "name")[0]
  within     = [self.availability_set_id, self.proximity_placement_group_id]
  reached_by = [self.network_interface_ids]
  texts = [
    self.name, self.computer_name, self.custom_data, self.user_data, self.tags, self.source_image_id,
    self.source_image_reference[*].publisher, self.source_image_reference[*].offer, self.plan[*].product,
  ]
  needs        = [self.custom_data, self.user_data, self.tags, hosts([self.custom_data, self.user_data])]
  egress       = [follow(self.network_interface_ids, "ip_configuration.subnet_id")]
  encrypted_by = [self.os_disk[*].disk_encryption_set_id]
  source       = "https://learn.microsoft.com/azure/virtual-machines/availability"

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${self.name}")) ? true : null
    spread_hosts = self.availability_set_id != null ? true : null
    packed_hosts = self.proximity_placement_group_id != null && self.availability_set_id == null ? true : null
  }
  fix "spread" {
    say = self.availability_set_id == null ? "Give the machines of ${address} different zones: zone = tostring(count.index % 3 + 1)." : "Give the machines of ${address} different zones in place of the availability set, which is racks of one building: zone = tostring(count.index % 3 + 1) without availability_set_id; both make a machine anew."
  }
  fix "units" {
    say = "Run a second machine in another zone, or use an azurerm_orchestrated_virtual_machine_scale_set over zones 1, 2 and 3."
  }
  fix "spread_hosts" {
    say = "Take the machines out of the proximity placement group, or give them different zones."
  }
  fix "managed" {
    say = "Use azurerm_application_gateway or azurerm_lb, zone-redundant, instead of a machine that balances."
  }
}

resource "azurerm_virtual_machine" {
  role       = "compute"
  platform   = "virtual-machines"
  scope      = "zone"
  zones      = self.zones
  within     = [self.availability_set_id, self.proximity_placement_group_id]
  reached_by = [self.network_interface_ids]
  texts      = [self.name, self.os_profile[*].custom_data, self.tags, self.storage_image_reference[*].offer]
  needs      = [self.os_profile[*].custom_data, self.tags]
  egress     = [follow(self.network_interface_ids, "ip_configuration.subnet_id")]

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${self.name}")) ? true : null
    spread_hosts = self.availability_set_id != null ? true : null
    packed_hosts = self.proximity_placement_group_id != null && self.availability_set_id == null ? true : null
  }
  fix "spread" {
    say = "Give the machines of ${address} different zones: zones = [tostring(count.index % 3 + 1)]."
  }
  fix "units" {
    say = "Run a second machine in another zone."
  }
}

# --- what groups machines

# An availability set is racks of one building: one zone, whose name Azure does
# not tell. It gets a name of its own, so that its machines are seen together.
resource "azurerm_availability_set" {
  scope  = "zone"
  zones  = length(zones("azurerm", region)) > 0 ? ["set ${self.name}"] : []
  within = [self.proximity_placement_group_id]
  source = "https://learn.microsoft.com/azure/virtual-machines/availability-set-overview"
}

resource "azurerm_proximity_placement_group" {
  scope  = "zone"
  zones  = self.zone != null ? [self.zone] : length(zones("azurerm", region)) > 0 ? ["group ${self.name}"] : []
  source = "https://learn.microsoft.com/azure/virtual-machines/co-location"
}

resource "azurerm_dedicated_host_group" {
  scope = "zone"
  zones = [self.zone]
}

resource "azurerm_dedicated_host" {
  within = [self.dedicated_host_group_id]
  host   = self.name
}

resource "azurerm_capacity_reservation_group" {
  zones = self.zones
}

resource "azurerm_capacity_reservation" {
  zones  = [self.zone]
  within = [self.capacity_reservation_group_id]
}

# --- scale sets

resource "azurerm_linux_virtual_machine_scale_set" "azurerm_windows_virtual_machine_scale_set" "azurerm_orchestrated_virtual_machine_scale_set" {
  role     = "compute"
  platform = "virtual-machine-scale-sets"
  # without zones all of it is one fault area, in a zone that Azure picks
  scope  = self.zones != null ? "region" : "zone"
  zones  = self.zones != null ? self.zones : zones("azurerm", region)
  chosen = self.zones == null
  units  = { min = self.instances, desired = self.instances, max = self.instances, group = true }
  texts = [
    self.name, self.custom_data, self.user_data, self.user_data_base64, self.os_profile[*].custom_data, self.tags,
    self.source_image_id, self.source_image_reference[*].offer, self.plan[*].product,
  ]
  software = [for e in self.extension : "${e.publisher}.${e.type}"]
  needs = [
    self.custom_data, self.user_data, self.user_data_base64, self.os_profile[*].custom_data, self.tags,
    self.extension[*].settings, self.extension[*].protected_settings,
    hosts([self.custom_data, self.user_data]),
  ]
  member_of = [
    self.network_interface[*].ip_configuration[*].load_balancer_backend_address_pool_ids,
    self.network_interface[*].ip_configuration[*].application_gateway_backend_address_pool_ids,
  ]
  network_groups = self.network_interface[*].ip_configuration[*].application_security_group_ids
  egress         = [self.network_interface[*].ip_configuration[*].subnet_id]
  encrypted_by   = [self.os_disk[*].disk_encryption_set_id]
  source         = "https://learn.microsoft.com/azure/virtual-machine-scale-sets/virtual-machine-scale-sets-use-availability-zones"

  defaults { instances = 0 }
  facts {
    packed_hosts = self.proximity_placement_group_id != null && self.zones == null ? true : null
    deploy_all_at_once = anytrue([
      self.upgrade_mode == "Automatic",
      self.upgrade_mode == "Rolling" && self.rolling_upgrade_policy[0].max_batch_instance_percent == 100,
    ])
    can_deploy   = length(self.automatic_os_upgrade_policy) > 0 ? true : null
    rolls_back   = length(self.automatic_os_upgrade_policy) == 0 ? null : !self.automatic_os_upgrade_policy[0].disable_automatic_rollback
    auto_updates = anytrue([for e in self.extension : e.automatic_upgrade_enabled]) ? true : null
  }
  fix "spread" {
    say = "Set zones = [\"1\", \"2\", \"3\"] in ${address}."
  }
  fix "units" {
    say = "Set instances to 2 or more in ${address}, or an autoscale minimum of 2."
    set = self.instances < 2 ? { instances = "2" } : {}
  }
  fix "rollout" {
    say = "Set upgrade_mode = \"Rolling\" and rolling_upgrade_policy.max_batch_instance_percent = 20 in ${address}."
  }
  fix "rollback" {
    say = "Set automatic_os_upgrade_policy.disable_automatic_rollback = false in ${address}."
  }
  fix "pin" {
    say = "Set automatic_upgrade_enabled = false in the extension blocks of ${address} and roll versions out in rings."
  }
}

# Removed from the provider in version 4; older estates hold it still.
resource "azurerm_virtual_machine_scale_set" {
  role      = "compute"
  platform  = "virtual-machine-scale-sets"
  scope     = self.zones != null ? "region" : "zone"
  zones     = self.zones != null ? self.zones : zones("azurerm", region)
  chosen    = self.zones == null
  units     = { min = self.sku[0].capacity, desired = self.sku[0].capacity, max = self.sku[0].capacity, group = true }
  member_of = [self.network_profile[*].ip_configuration[*].load_balancer_backend_address_pool_ids]
  needs     = [self.os_profile[*].custom_data]
  fix "spread" {
    say = "Set zones = [\"1\", \"2\", \"3\"] in ${address}."
  }
  verified = false
}

resource "azurerm_monitor_autoscale_setting" {
  defaults { enabled = true }
  amend {
    when    = self.enabled
    targets = self.target_resource_id
    units = {
      min     = min(flatten(self.profile[*].capacity[*].minimum)...)
      desired = min(flatten(self.profile[*].capacity[*].default)...)
      max     = max(flatten(self.profile[*].capacity[*].maximum)...)
      group   = true
    }
  }
}

# --- extensions: what a vendor can break on every machine at once

resource "azurerm_virtual_machine_extension" {
  texts = [self.publisher, self.type]
  amend {
    targets  = self.virtual_machine_id
    software = ["${self.publisher}.${self.type}"]
    needs    = [self.settings, self.protected_settings]
    facts    = { auto_updates = self.automatic_upgrade_enabled == true }
  }
  fix "pin" {
    say = "Set automatic_upgrade_enabled = false in ${address}, and move type_handler_version zone by zone."
    set = { automatic_upgrade_enabled = "false" }
  }
}

resource "azurerm_virtual_machine_scale_set_extension" {
  texts = [self.publisher, self.type]
  amend {
    targets  = self.virtual_machine_scale_set_id
    software = ["${self.publisher}.${self.type}"]
    needs    = [self.settings, self.protected_settings]
    facts    = { auto_updates = self.automatic_upgrade_enabled == true }
  }
  fix "pin" {
    say = "Set automatic_upgrade_enabled = false in ${address}, and move type_handler_version ring by ring."
    set = { automatic_upgrade_enabled = "false" }
  }
}

resource "azurerm_arc_machine_extension" {
  amend {
    targets  = self.arc_machine_id
    software = ["${self.publisher}.${self.type}"]
    facts    = { auto_updates = self.automatic_upgrade_enabled == true }
  }
}

# --- desktops

resource "azurerm_virtual_desktop_host_pool" {
  scope = "region"
}

# --- disks

resource "azurerm_managed_disk" {
  role     = "block-storage"
  platform = "managed-disks"
  scope    = endswith(self.storage_account_type, "_ZRS") ? "region" : "zone"
  zones    = endswith(self.storage_account_type, "_ZRS") ? [] : [self.zone]
  source   = "https://learn.microsoft.com/azure/virtual-machines/disks-redundancy"

  encrypted_by = [self.disk_encryption_set_id]
  facts {
    zone_redundant = endswith(self.storage_account_type, "_ZRS")
    persistent     = true
    # made from something it may be made again
    needs_backup = self.create_option == "Empty" ? true : null
    backup       = self.create_option == "Empty" ? false : null
  }
  fix "backup" {
    say = "Protect the machine that holds ${address} by azurerm_backup_protected_vm, or the disk by azurerm_data_protection_backup_instance_disk."
  }
  fix "standby" {
    say = "Set storage_account_type = \"Premium_ZRS\" or \"StandardSSD_ZRS\" in ${address}."
  }
}

resource "azurerm_virtual_machine_data_disk_attachment" {
  edge "needs" {
    from = self.virtual_machine_id
    to   = self.managed_disk_id
  }
}

resource "azurerm_snapshot" {
  amend {
    targets = [self.source_uri, self.source_resource_id]
    facts   = { backup = true }
  }
}

# --- copies of machines in another place

resource "azurerm_site_recovery_replicated_vm" {
  amend {
    targets = self.source_vm_id
    facts   = { backup = true, backup_elsewhere = self.target_zone == null ? true : null }
  }
}

resource "azurerm_site_recovery_fabric" {}
