# Azure storage and backup.

# --- storage accounts: LRS is one building, ZRS three zones, GRS one building
# and a copy in the paired region that Microsoft or the customer must switch to

resource "azurerm_storage_account" {
  locals {
    kind   = upper(self.account_replication_type)
    spread = contains(["ZRS", "GZRS", "RAGZRS"], local.kind)
    far    = contains(["GRS", "RAGRS", "GZRS", "RAGZRS"], local.kind)
    blobs  = self.blob_properties[0]
  }
  role     = self.account_kind == "FileStorage" ? "file-storage" : "object-storage"
  platform = "storage"
  scope    = local.spread ? "region" : "zone"
  zones    = local.spread ? [] : zones("azurerm", region)
  chosen   = !local.spread
  survival = local.spread ? "regional" : "single"
  identifies = [
    "primary_blob_endpoint", "primary_blob_host", "primary_connection_string", "primary_blob_connection_string",
    "primary_access_key", "primary_web_host", "primary_web_endpoint",
  ]
  public = length(self.static_website) > 0 ? true : null
  source = "https://learn.microsoft.com/azure/storage/common/storage-redundancy"

  encrypted_by = [self.customer_managed_key[*].key_vault_key_id]
  facts {
    zone_redundant   = local.spread
    region_redundant = local.far
    # soft delete of blobs is off unless its block stands there
    recoverable = self.account_kind == "FileStorage" ? null : anytrue([
      local.blobs.versioning_enabled == true,
      length(local.blobs.delete_retention_policy) > 0,
      length(local.blobs.restore_policy) > 0,
    ])
    backup_elsewhere = local.far ? true : null
  }
  fix "standby" {
    say = "Set account_replication_type = \"ZRS\" or \"GZRS\" in ${address}; an account that exists is converted first, else it is made anew."
  }
  fix "region" {
    say = "Set account_replication_type = \"GZRS\" or \"RAGZRS\" in ${address}, or replicate with azurerm_storage_object_replication."
  }
  fix "recover" {
    say = "Add blob_properties { versioning_enabled = true  delete_retention_policy { days = 30 } } to ${address}."
    set = { "blob_properties.versioning_enabled" = "true", "blob_properties.delete_retention_policy.days" = "30" }
  }
  fix "protect" {
    say = "Add an azurerm_management_lock with lock_level = \"CanNotDelete\" for ${address}."
  }
}

data "azurerm_storage_account" {}

resource "azurerm_storage_container" "azurerm_storage_queue" "azurerm_storage_table" "azurerm_storage_blob" "azurerm_storage_data_lake_gen2_filesystem" "azurerm_storage_account_static_website" "azurerm_storage_share_directory" "azurerm_storage_share_file" {
  passes_to = [self.storage_account_id, self.storage_account_name, self.storage_container_name, self.storage_share_id]
}

# Redundancy of a share is its account's, whose users need both.
resource "azurerm_storage_share" {
  passes_to = [self.storage_account_id, self.storage_account_name]
}

resource "azurerm_storage_object_replication" {
  edge "replicates" {
    from = self.destination_storage_account_id
    to   = self.source_storage_account_id
  }
  amend {
    targets = self.source_storage_account_id
    facts   = { backup = true }
  }
}

# Deletes blobs by age; only rules without a filter speak of all of them.
resource "azurerm_storage_management_policy" {
  amend {
    targets = self.storage_account_id
    facts = { expires = anytrue([for r in self.rule :
      r.enabled != false && length(r.filters[0].prefix_match) == 0 &&
    r.actions[0].base_blob[0].delete_after_days_since_modification_greater_than != null]) ? true : null }
  }
}

# --- files

resource "azurerm_netapp_volume" {
  role     = "file-storage"
  platform = "netapp"
  scope    = "zone"
  zones    = [self.zone]
  source   = "https://learn.microsoft.com/azure/azure-netapp-files/use-availability-zones"

  replicates = self.data_protection_replication[0].endpoint_type == "dst" ? [self.data_protection_replication[0].remote_volume_resource_id] : []
  facts {
    zone_redundant = false
    needs_backup   = true
    backup         = length(self.data_protection_backup_policy) + length(self.data_protection_snapshot_policy) > 0
  }
  fix "standby" {
    say = "Replicate ${address} to a volume in another zone with data_protection_replication."
  }
  fix "backup" {
    say = "Add data_protection_backup_policy with policy_enabled = true to ${address}."
  }
}

resource "azurerm_netapp_pool" "azurerm_netapp_account" {}

resource "azurerm_managed_lustre_file_system" {
  role     = "file-storage"
  platform = "managed-lustre"
  scope    = "zone"
  zones    = self.zones
  facts { zone_redundant = false }
}

resource "azurerm_hpc_cache" {
  role     = "file-storage"
  platform = "hpc-cache"
  scope    = "zone"
}

# --- backup vaults and what they protect

resource "azurerm_recovery_services_vault" {
  locals {
    kind = self.storage_mode_type
  }
  role     = "backup"
  platform = "backup"
  scope    = local.kind == "LocallyRedundant" ? "zone" : "region"
  survival = local.kind == "LocallyRedundant" ? "unknown" : "regional"
  source   = "terraform-provider-azurerm documentation: azurerm_recovery_services_vault"

  defaults { storage_mode_type = "GeoRedundant" }
  facts {
    backup_elsewhere = local.kind == "GeoRedundant"
  }
  fix "backup_elsewhere" {
    say = "Set storage_mode_type = \"GeoRedundant\" and cross_region_restore_enabled = true in ${address}."
  }
}

resource "azurerm_backup_policy_vm" "azurerm_backup_policy_file_share" "azurerm_backup_policy_vm_workload" {
  passes_to = [self.recovery_vault_name]
}

resource "azurerm_backup_protected_vm" {
  amend {
    targets = self.source_vm_id
    facts   = { backup = self.protection_state == "ProtectionStopped" ? null : true, backup_elsewhere = follow(self.recovery_vault_name, "storage_mode_type")[0] == "GeoRedundant" ? true : null }
  }
  # a machine keeps no backups of its own: where they lie is the vault's to say
  amend {
    targets = named("azurerm_recovery_services_vault", self.recovery_vault_name)
    facts   = { backup = self.protection_state == "ProtectionStopped" ? null : true }
  }
}

resource "azurerm_backup_protected_file_share" {
  amend {
    targets = self.source_storage_account_id
    facts   = { backup = true }
  }
}

resource "azurerm_data_protection_backup_vault" {
  role     = "backup"
  platform = "backup"
  scope    = self.redundancy == "LocallyRedundant" ? "zone" : "region"
  survival = self.redundancy == "LocallyRedundant" ? "unknown" : "regional"
  facts {
    backup_elsewhere = self.redundancy == "GeoRedundant"
  }
  fix "backup_elsewhere" {
    say = "Set redundancy = \"GeoRedundant\" and cross_region_restore_enabled = true in ${address}."
  }
}

resource "azurerm_data_protection_backup_instance_disk" "azurerm_data_protection_backup_instance_blob_storage" "azurerm_data_protection_backup_instance_kubernetes_cluster" "azurerm_data_protection_backup_instance_postgresql" "azurerm_data_protection_backup_instance_postgresql_flexible_server" "azurerm_data_protection_backup_instance_mysql_flexible_server" {
  amend {
    targets = [self.disk_id, self.storage_account_id, self.kubernetes_cluster_id, self.database_id, self.server_id]
    facts   = { backup = true, backup_elsewhere = follow(self.vault_id, "redundancy")[0] == "GeoRedundant" ? true : null }
  }
}
