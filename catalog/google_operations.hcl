# Google Cloud: keys, registries, monitoring and what operators need.

# --- keys and secrets

resource "google_kms_key_ring" {}

resource "google_kms_crypto_key" {
  locals {
    place    = follow(self.key_ring, "location")[0]
    regional = can(regex("^[a-z]+-[a-z]+[0-9]+$", local.place))
  }
  role     = "key"
  platform = "kms"
  region   = local.regional ? local.place : null
  scope    = local.place == null ? null : local.regional ? "region" : "global"
  source   = "https://cloud.google.com/kms/docs/locations"
  facts {
    multi_region_key = local.place == null ? null : !local.regional
  }
  fix "key" {
    say = "Use a key ring in a multi-region location, or a key of its own in each region."
  }
}

data "google_kms_key_ring" "google_kms_crypto_key" {}

resource "google_secret_manager_secret" {
  locals {
    user     = self.replication[0].user_managed[0].replicas
    pinned   = length(self.replication[0].user_managed) > 0
    replicas = distinct(local.user[*].location)
  }
  role       = "secret"
  platform   = "secret-manager"
  region     = local.pinned && length(local.replicas) == 1 ? local.replicas[0] : null
  scope      = local.pinned && length(local.replicas) == 1 ? "region" : "global"
  identifies = ["secret_id"]
  source     = "https://cloud.google.com/secret-manager/docs/choosing-replication"
  facts {
    multi_region_key = local.pinned ? length(local.replicas) > 1 : true
  }
  fix "key" {
    say = "Use replication { auto {} } in ${address}, or a second replicas block with another location."
  }
}

resource "google_secret_manager_regional_secret" {
  role       = "secret"
  platform   = "secret-manager"
  region     = self.location
  scope      = "region"
  identifies = ["secret_id"]
  facts { multi_region_key = false }
  fix "key" {
    say = "Use google_secret_manager_secret with replication { auto {} }, or a secret in each region."
  }
}

# Whoever reads a secret needs what its value names.
resource "google_secret_manager_secret_version" "google_secret_manager_regional_secret_version" {
  reached_by = [self.secret]
  passes_to  = [self.secret_data, self.secret, hosts(self.secret_data)]
}

data "google_secret_manager_secret" "google_secret_manager_secret_version" {}

# --- registries

resource "google_artifact_registry_repository" {
  locals {
    place    = lower(coalesce(self.location, provider.region))
    regional = can(regex("^[a-z]+-[a-z]+[0-9]+$", local.place))
  }
  role       = "registry"
  platform   = "artifact-registry"
  region     = local.regional ? local.place : null
  scope      = local.regional ? "region" : "global"
  identifies = ["repository_id"]
  source     = "https://cloud.google.com/artifact-registry/docs/repositories/repo-locations"

  encrypted_by = [self.kms_key_name]
  facts {
    region_redundant = !local.regional
    zone_redundant   = true
  }
  fix "region" {
    say = "Set location of ${address} to a multi-region (us, europe, asia), or keep a repository in each region."
  }
}

resource "google_container_registry" {
  role     = "registry"
  platform = "container-registry"
  scope    = "global"
  facts { region_redundant = true }
}

resource "google_cloudbuild_trigger" "google_clouddeploy_delivery_pipeline" "google_clouddeploy_target" {}

# --- what watches

resource "google_monitoring_uptime_check_config" {
  role     = "monitor"
  platform = "cloud-monitoring"
  # asks from several continents unless regions are selected
  scope = "global"
  edge "watched_by" {
    from = [self.monitored_resource[*].labels, self.resource_group[*].group_id, hosts(self.monitored_resource[*].labels)]
  }
}

resource "google_monitoring_alert_policy" {
  role     = "monitor"
  platform = "cloud-monitoring"
  scope    = "global"
  edge "watched_by" {
    from = [self.conditions[*].condition_threshold[*].filter, self.conditions[*].condition_absent[*].filter]
  }
}

# --- what automates

resource "google_workflows_workflow" {
  locals {
    fails = can(regex("(?i)fail-?over|switch-?over|promot", "${self.name} ${self.source_contents}"))
  }
  role     = "automation"
  platform = "workflows"
  scope    = "region"
  edge "failed_over_by" {
    for_each = local.fails ? { one = self.source_contents } : {}
    from     = [self.source_contents, self.user_env_vars, named("google_sql_database_instance", try(regexall("[A-Za-z0-9][A-Za-z0-9_-]+", self.source_contents), []))]
  }
  fix "region" {
    say = "Put ${address} into the region that it fails over to."
  }
}

resource "google_cloud_scheduler_job" {
  passes_to = [self.http_target[*].uri, self.pubsub_target[*].topic_name]
}

resource "google_eventarc_trigger" {
  passes_to = [self.destination]
}
