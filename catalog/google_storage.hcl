# Google Cloud storage and backup.

resource "google_storage_bucket" {
  locals {
    place    = lower(self.location)
    regional = can(regex("^[a-z]+-[a-z]+[0-9]+$", local.place)) && length(self.custom_placement_config) == 0
    age      = [for r in self.lifecycle_rule : r if r.action[0].type == "Delete" && r.condition[0].age != null && r.condition[0].matches_prefix == null && r.condition[0].matches_suffix == null && r.condition[0].with_state != "ARCHIVED"]
  }
  role       = "object-storage"
  platform   = "cloud-storage"
  region     = local.regional ? local.place : null
  scope      = local.regional ? "region" : "global"
  tags       = self.labels
  identifies = ["url"]
  source     = "https://cloud.google.com/storage/docs/availability-durability"

  encrypted_by = [self.encryption[*].default_kms_key_name]
  facts {
    zone_redundant   = true
    region_redundant = !local.regional
    # deleted objects are kept for seven days unless somebody says 0
    recoverable = anytrue([
      self.versioning[0].enabled == true,
      length(self.soft_delete_policy) == 0,
      self.soft_delete_policy[0].retention_duration_seconds != 0,
    ])
    expires       = length(local.age) > 0 ? true : null
    force_destroy = self.force_destroy == true
    protected     = self.force_destroy == true ? false : null
  }
  fix "region" {
    say = "Set location of ${address} to a multi-region (\"EU\", \"US\", \"ASIA\") or a dual-region."
  }
  fix "recover" {
    say = "Add versioning { enabled = true } to ${address}."
    set = { "versioning.enabled" = "true" }
  }
  fix "protect" {
    say = "Remove force_destroy = true from ${address}."
    set = { force_destroy = "false" }
  }
}

data "google_storage_bucket" {}

resource "google_storage_bucket_object" {
  passes_to = [self.bucket]
}

resource "google_storage_transfer_job" {
  edge "replicates" {
    for_each = self.transfer_spec
    from     = each.value.gcs_data_sink[*].bucket_name
    to       = each.value.gcs_data_source[*].bucket_name
  }
  amend {
    targets = [self.transfer_spec[*].gcs_data_source[*].bucket_name, self.replication_spec[*].gcs_data_source[*].bucket_name]
    facts   = { backup = true }
  }
}

# --- disks

resource "google_compute_disk" {
  locals {
    regional = self.type == "hyperdisk-balanced-high-availability"
  }
  role     = "block-storage"
  platform = "persistent-disk"
  scope    = "zone"
  zones    = [coalesce(self.zone, provider.zone)]
  source   = "https://cloud.google.com/compute/docs/disks"

  replicates   = [self.async_primary_disk[*].disk]
  encrypted_by = [self.disk_encryption_key[*].kms_key_self_link]
  facts {
    zone_redundant = false
    persistent     = true
    # made from an image it holds a system that can be made again
    needs_backup = self.image == null && length(self.async_primary_disk) == 0 ? true : null
    backup       = self.image == null && length(self.async_primary_disk) == 0 ? false : null
  }
  fix "standby" {
    say = "Use google_compute_region_disk with two replica_zones instead of ${address}."
  }
  fix "backup" {
    say = "Attach a snapshot schedule to ${address}: google_compute_resource_policy and google_compute_disk_resource_policy_attachment."
  }
}

resource "google_compute_region_disk" {
  role     = "block-storage"
  platform = "persistent-disk"
  scope    = "region"
  zones    = self.replica_zones
  survival = "any"

  replicates   = [self.async_primary_disk[*].disk]
  encrypted_by = [self.disk_encryption_key[*].kms_key_name]
  facts {
    zone_redundant = true
    persistent     = true
    needs_backup   = length(self.async_primary_disk) == 0 ? true : null
    backup         = length(self.async_primary_disk) == 0 ? false : null
  }
  fix "backup" {
    say = "Attach a snapshot schedule to ${address}: google_compute_resource_policy and google_compute_region_disk_resource_policy_attachment."
  }
}

resource "google_compute_attached_disk" {
  edge "needs" {
    from = self.instance
    to   = self.disk
  }
}

# Only schedules keep copies; placement and consistency policies do not.
resource "google_compute_disk_resource_policy_attachment" "google_compute_region_disk_resource_policy_attachment" {
  amend {
    targets = self.disk
    facts   = { backup = true }
  }
}

resource "google_compute_disk_async_replication" {
  edge "replicates" {
    from = self.secondary_disk[*].disk
    to   = self.primary_disk
  }
}

resource "google_compute_snapshot" {
  amend {
    targets = self.source_disk
    facts   = { backup = true }
  }
}

# --- files: the tier decides whether the location is a zone or a region

resource "google_filestore_instance" {
  locals {
    wide  = contains(["ENTERPRISE", "REGIONAL"], self.tier)
    place = coalesce(self.location, self.zone, provider.zone)
  }
  role       = "file-storage"
  platform   = "filestore"
  region     = local.wide && !can(regex("-[a-z]$", local.place)) ? local.place : region_of(local.place)
  scope      = local.wide ? "region" : "zone"
  zones      = local.wide ? [] : [local.place]
  identifies = ["networks"]
  source     = "https://cloud.google.com/filestore/docs/service-tiers"

  replicates   = [self.initial_replication[*].replicas[*].peer_instance]
  encrypted_by = [self.kms_key_name]
  facts {
    zone_redundant = local.wide
    needs_backup   = true
    backup         = false
    protected      = self.deletion_protection_enabled == true
  }
  fix "standby" {
    say = "Use tier = \"REGIONAL\" or \"ENTERPRISE\" with a region as location."
  }
  fix "backup" {
    say = "Back ${address} up with google_filestore_backup, on a schedule."
  }
  fix "protect" {
    say = "Set deletion_protection_enabled = true in ${address}."
    set = { deletion_protection_enabled = "true" }
  }
}

resource "google_filestore_backup" {
  amend {
    targets = self.source_instance
    facts = {
      backup           = true
      backup_elsewhere = self.location == null ? null : self.location != replace(follow(self.source_instance, "location")[0], "/-[a-z]$/", "")
    }
  }
}

resource "google_netapp_storage_pool" {
  scope = self.replica_zone != null || self.zone == null ? "region" : "zone"
  zones = [self.zone, self.replica_zone]
}

resource "google_netapp_volume" {
  locals {
    pool = concat(follow(self.storage_pool, "zone"), follow(self.storage_pool, "replica_zone"))
  }
  role     = "file-storage"
  platform = "netapp-volumes"
  region   = region_of(self.location) != null ? region_of(self.location) : self.location
  scope    = length(local.pool) == 1 ? "zone" : "region"
  zones    = local.pool
  survival = length(local.pool) == 2 ? "any" : null
  facts {
    zone_redundant = length(local.pool) == 0 ? null : length(local.pool) > 1
    needs_backup   = true
    backup         = length(self.backup_config) + length(self.snapshot_policy) > 0
  }
  fix "standby" {
    say = "Put ${address} into a Flex storage pool with a replica_zone."
  }
  fix "backup" {
    say = "Add a backup_config with a backup vault and a policy to ${address}."
  }
}

resource "google_netapp_volume_replication" {
  amend {
    targets = self.volume_name
    facts   = { region_redundant = true }
  }
}

resource "google_parallelstore_instance" "google_lustre_instance" {
  role     = "file-storage"
  platform = "parallelstore"
  scope    = "zone"
  zones    = [self.location]
  facts { zone_redundant = false }
}

# --- backup vaults and plans

resource "google_backup_dr_backup_vault" {
  role     = "backup"
  platform = "backup-dr"
  scope    = "region"
  region   = self.location
  facts { backup = true }
}

resource "google_backup_dr_backup_plan" {
  passes_to = [self.backup_vault]
}

resource "google_backup_dr_backup_plan_association" {
  amend {
    targets = self.resource
    facts   = { backup = true }
  }
}

resource "google_gke_backup_backup_plan" {
  amend {
    targets = self.cluster
    facts   = { backup = true }
  }
}
