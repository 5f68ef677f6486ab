# AWS storage: objects, volumes, file systems, and what backs them up.

# --- objects

# Versioning, replication and expiry are blocks of their own.
resource "aws_s3_bucket" {
  locals {
    # in line before version 4 of the provider
    versioned = anytrue(self.versioning[*].enabled) || self.object_lock_enabled == true
    expires   = anytrue([for r in self.lifecycle_rule : r.enabled == true && r.prefix == null && length(r.expiration) > 0])
  }
  role         = "object-storage"
  platform     = "s3"
  scope        = "region"
  survival     = "regional"
  display      = coalesce(self.bucket, name)
  tags         = merge(provider.default_tags[0].tags, self.tags)
  encrypted_by = flatten(self.server_side_encryption_configuration[*].rule[*].apply_server_side_encryption_by_default[*].kms_master_key_id)
  identifies   = ["bucket", "bucket_prefix"]

  edge "replicates" {
    from = flatten(self.replication_configuration[*].rules[*].destination[*].bucket)
  }
  defaults {
    force_destroy = false
  }
  facts {
    recoverable    = local.versioned
    expires        = local.expires
    zone_redundant = true
    force_destroy  = self.force_destroy
  }
  fix "recover" {
    say = "Add an aws_s3_bucket_versioning for ${address} with versioning_configuration { status = \"Enabled\" }."
  }
  fix "region" {
    say = "Add an aws_s3_bucket_replication_configuration from ${address} to a bucket in the second region; both need versioning."
  }
  fix "protect" {
    say = "Remove force_destroy from ${address}."
    set = { force_destroy = "false" }
  }
  source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/disaster-recovery-resiliency.html"
}

resource "aws_s3_bucket_versioning" {
  amend {
    targets = named("aws_s3_bucket", self.bucket)
    facts   = { recoverable = contains(self.versioning_configuration[*].status, "Enabled") }
  }
}

resource "aws_s3_bucket_replication_configuration" {
  edge "replicates" {
    from = self.rule[*].destination[*].bucket
    to   = named("aws_s3_bucket", self.bucket)
  }
}

resource "aws_s3_bucket_lifecycle_configuration" {
  locals {
    # rules for everything in the bucket
    whole = [for r in self.rule : r if coalesce(r.status, "Enabled") == "Enabled" && try(r.prefix, "") == "" && alltrue([for f in r.filter : (f.prefix == null || f.prefix == "") && length(f.tag) == 0 && length(f.and) == 0 && f.object_size_greater_than == null && f.object_size_less_than == null])]
  }
  amend {
    when    = anytrue([for r in local.whole : length([for e in r.expiration : e if e.days != null || e.date != null]) > 0])
    targets = named("aws_s3_bucket", self.bucket)
    facts   = { expires = true }
  }
  amend {
    when    = anytrue([for r in local.whole : anytrue([for t in r.transition : t.storage_class == "ONEZONE_IA"])])
    targets = named("aws_s3_bucket", self.bucket)
    facts   = { zone_redundant = false }
  }
}

resource "aws_s3_bucket_object_lock_configuration" {
  amend {
    targets = named("aws_s3_bucket", self.bucket)
    facts   = { recoverable = true }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" {
  edge "encrypted_by" {
    from = named("aws_s3_bucket", self.bucket)
    to   = flatten(self.rule[*].apply_server_side_encryption_by_default[*].kms_master_key_id)
  }
}

# A bucket that redirects all requests holds nothing.
resource "aws_s3_bucket_website_configuration" {
  passes_to = self.bucket

  amend {
    when    = length(self.redirect_all_requests_to) > 0 || anytrue([for r in self.routing_rule : length(r.condition) == 0 && length(r.redirect) > 0])
    targets = named("aws_s3_bucket", self.bucket)
    facts   = { recoverable = null, expires = true }
  }
}

resource "aws_s3_object" "aws_s3_bucket_object" "aws_s3_access_point" {
  passes_to = self.bucket
}

resource "aws_s3control_multi_region_access_point" {
  role     = "global-load-balancer"
  platform = "s3"
  scope    = "global"
  public   = false
  routes   = flatten(self.details[*].region[*].bucket)
  source   = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPoints.html"

  facts {
    health_checked = true
  }
}

resource "aws_s3_directory_bucket" {
  role       = "object-storage"
  platform   = "s3"
  scope      = "zone"
  zones      = self.location[*].name
  survival   = "single"
  identifies = ["bucket"]

  defaults {
    force_destroy = false
  }
  facts {
    zone_redundant = false
    force_destroy  = self.force_destroy
  }
  fix "protect" {
    say = "Remove force_destroy from ${address}."
    set = { force_destroy = "false" }
  }
  fix "spread" {
    say = "Keep what must outlive a zone in an aws_s3_bucket."
  }
  source = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-one-zone.html"
}

# --- volumes

resource "aws_ebs_volume" {
  role         = "block-storage"
  platform     = "ebs"
  scope        = "zone"
  zones        = [self.availability_zone]
  survival     = "single"
  tags         = merge(provider.default_tags[0].tags, self.tags)
  encrypted_by = self.kms_key_id

  facts {
    zone_redundant   = false
    needs_backup     = true
    backup           = false
    backup_elsewhere = false
  }
  fix "backup" {
    say = "Give ${address} tags that an aws_dlm_lifecycle_policy or an aws_backup_selection selects."
  }
  fix "spread" {
    say = "Keep the data in an aws_efs_file_system or a database over several zones, or copy snapshots."
  }
  source = "https://docs.aws.amazon.com/ebs/latest/userguide/disaster-recovery-resiliency.html"
}

resource "aws_volume_attachment" {
  edge "needs" {
    from = self.instance_id
    to   = self.volume_id
  }
}

resource "aws_ebs_snapshot" {
  amend {
    targets = self.volume_id
    facts   = { backup = true }
  }
}

resource "aws_ebs_snapshot_copy" {
  amend {
    when    = self.source_region != region
    targets = follow(self.source_snapshot_id, "volume_id")
    facts   = { backup = true, backup_elsewhere = true }
  }
}

# --- file systems

# In one zone where a zone is named.
resource "aws_efs_file_system" {
  locals {
    lone = self.availability_zone_name != null
  }
  role         = "file-storage"
  platform     = "efs"
  scope        = local.lone ? "zone" : "region"
  zones        = [self.availability_zone_name]
  survival     = local.lone ? "single" : "regional"
  tags         = merge(provider.default_tags[0].tags, self.tags)
  encrypted_by = self.kms_key_id
  identifies   = ["creation_token"]

  facts {
    zone_redundant   = !local.lone
    needs_backup     = true
    # on by itself only where there is one zone
    backup           = local.lone ? null : false
    backup_elsewhere = false
  }
  fix "backup" {
    say = "Add an aws_efs_backup_policy with backup_policy { status = \"ENABLED\" } for ${address}."
  }
  fix "backup_elsewhere" {
    say = "Add an aws_efs_replication_configuration with a destination in another region."
  }
  fix "spread" {
    say = "Remove availability_zone_name from ${address}: a file system without it is kept in all zones."
  }
  fix "region" {
    say = "Add an aws_efs_replication_configuration with a destination in the second region."
  }
  source = "https://docs.aws.amazon.com/efs/latest/ug/disaster-recovery-resiliency.html"
}

resource "aws_efs_mount_target" {
  role     = "endpoint"
  platform = "efs"
  scope    = "zone"
  within   = self.subnet_id

  edge "routes" {
    from  = self.file_system_id
    group = "mount targets"
    mode  = "any"
  }
  fix "per_zone" {
    say = "Add an aws_efs_mount_target in a subnet of each zone that uses the file system."
  }
  source = "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html"
}

resource "aws_efs_access_point" {
  passes_to = self.file_system_id
}

resource "aws_efs_backup_policy" {
  amend {
    targets = self.file_system_id
    facts   = { backup = contains(self.backup_policy[*].status, "ENABLED") }
  }
}

# It makes the copy itself, unless one is named.
resource "aws_efs_replication_configuration" {
  part "copy" {
    for_each     = { for d in self.destination : coalesce(d.region, region) => d if d.file_system_id == null }
    role         = "file-storage"
    platform     = "efs"
    scope        = each.value.availability_zone_name != null ? "zone" : "region"
    region       = each.key
    zones        = [each.value.availability_zone_name]
    survival     = each.value.availability_zone_name != null ? "single" : "regional"
    replicates   = self.source_file_system_id
    encrypted_by = each.value.kms_key_id
  }
  edge "replicates" {
    from = self.destination[*].file_system_id
    to   = self.source_file_system_id
  }
  amend {
    when    = anytrue([for d in self.destination : d.region != null && d.region != region])
    targets = self.source_file_system_id
    facts   = { region_redundant = true }
  }
}

resource "aws_fsx_windows_file_system" {
  locals {
    several = coalesce(self.deployment_type, "SINGLE_AZ_1") == "MULTI_AZ_1"
  }
  role         = "file-storage"
  platform     = "fsx"
  scope        = local.several ? "region" : "zone"
  within       = self.subnet_ids
  survival     = local.several ? "any" : "single"
  tags         = merge(provider.default_tags[0].tags, self.tags)
  needs        = self.active_directory_id
  encrypted_by = self.kms_key_id

  facts {
    zone_redundant   = local.several
    needs_backup     = true
    backup           = coalesce(self.automatic_backup_retention_days, 7) > 0
    backup_elsewhere = false
  }
  fix "spread" {
    say = "Set deployment_type = \"MULTI_AZ_1\" in ${address}, with two subnets and preferred_subnet_id; it can be set at creation only."
  }
  fix "backup" {
    say = "Set automatic_backup_retention_days = 7 or more in ${address}."
    set = { automatic_backup_retention_days = "7" }
  }
  source = "terraform-provider-aws documentation: aws_fsx_windows_file_system"
}

# SINGLE_AZ_HA has a standby, in the same zone.
resource "aws_fsx_ontap_file_system" "aws_fsx_openzfs_file_system" {
  locals {
    several = startswith(self.deployment_type, "MULTI_AZ")
  }
  role         = "file-storage"
  platform     = "fsx"
  scope        = local.several ? "region" : "zone"
  within       = self.subnet_ids
  survival     = local.several ? "any" : "single"
  tags         = merge(provider.default_tags[0].tags, self.tags)
  encrypted_by = self.kms_key_id
  verified     = false

  facts {
    zone_redundant   = local.several
    needs_backup     = true
    backup           = self.automatic_backup_retention_days == null ? null : self.automatic_backup_retention_days > 0
    backup_elsewhere = false
  }
  fix "spread" {
    say = "Set deployment_type = \"MULTI_AZ_1\" in ${address}, with two subnets and preferred_subnet_id; it can be set at creation only."
  }
  fix "backup" {
    say = "Set automatic_backup_retention_days = 7 or more in ${address}."
    set = { automatic_backup_retention_days = "7" }
  }
}

# Scratch file systems are to be lost.
resource "aws_fsx_lustre_file_system" {
  locals {
    scratch = startswith(coalesce(self.deployment_type, "SCRATCH_1"), "SCRATCH")
  }
  role         = "file-storage"
  platform     = "fsx"
  scope        = "zone"
  within       = self.subnet_ids
  survival     = "single"
  tags         = merge(provider.default_tags[0].tags, self.tags)
  needs        = [self.import_path]
  encrypted_by = self.kms_key_id

  facts {
    zone_redundant = false
    persistent     = !local.scratch
    needs_backup   = local.scratch ? null : true
    backup         = local.scratch || self.automatic_backup_retention_days == null ? null : self.automatic_backup_retention_days > 0
  }
  fix "spread" {
    say = "Lustre stands in one zone: link it to a bucket with an aws_fsx_data_repository_association, so that another can be made from it."
  }
}

resource "aws_fsx_ontap_storage_virtual_machine" {
  passes_to = self.file_system_id
}

resource "aws_fsx_ontap_volume" {
  passes_to = self.storage_virtual_machine_id
}

resource "aws_fsx_openzfs_volume" {
  passes_to = self.parent_volume_id
}

resource "aws_fsx_file_cache" {
  passes_to = self.data_repository_association[*].data_repository_path
}

resource "aws_storagegateway_gateway" {
  passes_to = self.gateway_vpc_endpoint
}

# --- backups

resource "aws_backup_vault" "aws_backup_logically_air_gapped_vault" {
  role         = "backup"
  platform     = "backup"
  scope        = "region"
  survival     = "regional"
  encrypted_by = type == "aws_backup_vault" ? self.kms_key_arn : null
  identifies   = ["name"]
}

resource "aws_backup_vault_lock_configuration" "aws_backup_vault_policy" {
  passes_to = named("aws_backup_vault", self.backup_vault_name)
}

# Copies count where their vault is in another region.
resource "aws_backup_plan" {
  locals {
    vaults = self.rule[*].copy_action[*].destination_vault_arn
    # the region is the fourth part of a vault's name, where that is written out
    written   = [for v in flatten(local.vaults) : split(":", v)[3] if can(regex("^arn:", v))]
    elsewhere = anytrue([for r in concat(local.written, follow(local.vaults, "region")) : r != region])
  }
  role       = "backup"
  platform   = "backup"
  scope      = "region"
  survival   = "regional"
  identifies = ["name"]

  edge "needs" {
    to = named("aws_backup_vault", self.rule[*].target_vault_name)
  }
  edge "replicates" {
    from = local.vaults
    to   = named("aws_backup_vault", self.rule[*].target_vault_name)
  }
  facts {
    backup_elsewhere = local.elsewhere ? true : length(flatten(local.vaults)) == 0 ? false : null
  }
  fix "backup_elsewhere" {
    say = "Add a copy_action to a vault in another region to the rules of ${address}."
  }
  source = "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"
}

resource "aws_backup_selection" {
  locals {
    # regions of the vaults that the plan copies to
    vaults    = follow(self.plan_id, "rule.copy_action.destination_vault_arn")
    written   = [for v in local.vaults : split(":", v)[3] if can(regex("^arn:", v))]
    elsewhere = anytrue([for r in concat(local.written, follow(local.vaults, "region")) : r != region]) ? true : length(local.vaults) == 0 ? false : length(local.written) == length(local.vaults) ? false : null
    # conditions that only some tags meet
    wanted = flatten([self.condition[*].string_equals, self.condition[*].string_like, self.condition[*].string_not_like])
    # "*" and ARNs that end in one select all of a type, unless something narrows them
    kinds = length(self.selection_tag) + length(local.wanted) > 0 ? {} : {
      aws_db_instance             = "rds:[^:]*:[^:]*:db:\\*"
      aws_rds_cluster             = "rds:[^:]*:[^:]*:cluster:\\*"
      aws_docdb_cluster           = "rds:[^:]*:[^:]*:cluster:\\*"
      aws_neptune_cluster         = "rds:[^:]*:[^:]*:cluster:\\*"
      aws_dynamodb_table          = "dynamodb:[^:]*:[^:]*:table/\\*"
      aws_ebs_volume              = "ec2:[^:]*:[^:]*:volume/\\*"
      aws_instance                = "ec2:[^:]*:[^:]*:instance/\\*"
      aws_efs_file_system         = "elasticfilesystem:[^:]*:[^:]*:file-system/\\*"
      aws_fsx_windows_file_system = "fsx:[^:]*:[^:]*:(?:file-system/)?\\*"
      aws_fsx_ontap_file_system   = "fsx:[^:]*:[^:]*:(?:file-system/)?\\*"
      aws_fsx_openzfs_file_system = "fsx:[^:]*:[^:]*:(?:file-system/)?\\*"
      aws_fsx_lustre_file_system  = "fsx:[^:]*:[^:]*:(?:file-system/)?\\*"
    }
    facts     = local.elsewhere == true ? { backup = true, backup_elsewhere = true } : { backup = true }
  }
  amend {
    targets = self.resources
    facts   = local.facts
  }
  amend {
    for_each = local.kinds
    when     = anytrue([for r in self.resources : r == "*" || startswith(r, "arn:") && can(regex("^arn:[^:]*:${each.value}$", r))])
    targets  = named(each.key, "*")
    except   = self.not_resources
    unless   = { for c in flatten(self.condition[*].string_not_equals) : trimprefix(c.key, "aws:ResourceTag/") => c.value }
    facts    = local.facts
  }
  amend {
    for_each = [for t in self.selection_tag : t]
    selector = { labels = { (each.value.key) = each.value.value } }
    facts    = local.facts
  }
  amend {
    when     = length(flatten(self.condition[*].string_equals)) > 0
    selector = { labels = { for c in flatten(self.condition[*].string_equals) : trimprefix(c.key, "aws:ResourceTag/") => c.value } }
    facts    = local.facts
  }
}

resource "aws_dlm_lifecycle_policy" {
  locals {
    details = self.policy_details[0]
    # "us-west-2", or the ARN of an Outpost
    copies = flatten([self.policy_details[*].schedule[*].cross_region_copy_rule[*].target, self.policy_details[*].schedule[*].cross_region_copy_rule[*].target_region])
    facts  = length(local.copies) > 0 ? { backup = true, backup_elsewhere = true } : { backup = true }
  }
  role     = "backup"
  platform = "dlm"
  scope    = "region"
  survival = "regional"

  amend {
    when     = coalesce(self.state, "ENABLED") == "ENABLED"
    for_each = local.details.target_tags
    selector = { labels = { (each.key) = each.value } }
    facts    = local.facts
  }
}
