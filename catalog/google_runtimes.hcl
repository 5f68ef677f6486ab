# Google Cloud: runtimes that the service keeps in several zones, and batch.

# --- managed runtimes: zone-redundant by the service

resource "google_cloud_run_v2_service" {
  locals {
    least = coalesce(self.template[0].scaling[0].min_instance_count, self.scaling[0].min_instance_count, 0)
  }
  role     = "function"
  platform = "cloud-run"
  scope    = "region"
  region   = self.location
  public   = self.ingress == null || self.ingress == "INGRESS_TRAFFIC_ALL"
  # one warm instance is no promise of one only
  units      = { min = local.least > 1 ? local.least : null, desired = local.least > 1 ? local.least : null, max = self.template[0].scaling[0].max_instance_count, group = true }
  tags       = self.labels
  software   = [for c in self.template[0].containers : regex("^(?:[^/]*[.:][^/]*/)?([^:@]+)", c.image)[0]]
  identifies = ["uri"]
  needs = [
    self.template[*].containers[*].env[*].value, self.template[*].containers[*].env[*].value_source[*].secret_key_ref[*].secret,
    self.template[*].containers[*].args, self.template[*].containers[*].command,
    self.template[*].volumes[*].cloud_sql_instance[*].instances, self.template[*].volumes[*].gcs[*].bucket,
    self.template[*].volumes[*].nfs[*].server, self.template[*].volumes[*].secret[*].secret,
    self.template[*].annotations, self.template[*].vpc_access[*].connector,
    hosts(self.template[*].containers[*].env[*].value),
  ]
  pulls_from   = [self.template[*].containers[*].image]
  encrypted_by = [self.template[*].encryption_key]
  source       = "https://cloud.google.com/run/docs/resource-model"

  facts {
    serves         = true
    zone_redundant = true
  }
  fix "region" {
    say = "Deploy ${address} in a second region, behind a global load balancer with a serverless network endpoint group for each."
  }
}

resource "google_cloud_run_v2_worker_pool" {
  role     = "function"
  platform = "cloud-run"
  scope    = "region"
  region   = self.location
  units    = null
  needs = [
    self.template[*].containers[*].env[*].value, self.template[*].containers[*].args,
    self.template[*].volumes[*].cloud_sql_instance[*].instances, self.template[*].volumes[*].gcs[*].bucket,
  ]
  pulls_from = [self.template[*].containers[*].image]
  facts { zone_redundant = true }
}

resource "google_cloud_run_v2_job" {
  region = self.location
}

resource "google_cloud_run_service" {
  role     = "function"
  platform = "cloud-run"
  scope    = "region"
  region   = self.location
  public   = lookup(self.metadata[0].annotations, "run.googleapis.com/ingress", "all") == "all"
  units    = null
  software = [for c in self.template[0].spec[0].containers : regex("^(?:[^/]*[.:][^/]*/)?([^:@]+)", c.image)[0]]
  needs = [
    self.template[*].spec[*].containers[*].env[*].value, self.template[*].spec[*].containers[*].env[*].value_from,
    self.template[*].spec[*].containers[*].args, self.template[*].metadata[*].annotations, self.template[*].spec[*].volumes,
    hosts(self.template[*].spec[*].containers[*].env[*].value),
  ]
  pulls_from = [self.template[*].spec[*].containers[*].image]
  facts {
    serves         = true
    zone_redundant = true
  }
}

resource "google_cloud_run_domain_mapping" {
  role   = "dns-record"
  scope  = "global"
  public = true
  routes = [self.spec[*].route_name]
}

resource "google_cloudfunctions2_function" {
  role     = "function"
  platform = "cloud-functions"
  scope    = "region"
  region   = self.location
  public   = length(self.event_trigger) > 0 ? false : coalesce(self.service_config[0].ingress_settings, "ALLOW_ALL") == "ALLOW_ALL"
  units    = null
  needs = [
    self.service_config[*].environment_variables, self.service_config[*].secret_environment_variables[*].secret,
    self.service_config[*].secret_volumes[*].secret, self.service_config[*].vpc_connector, self.event_trigger[*].pubsub_topic,
    hosts(self.service_config[*].environment_variables),
  ]
  pulls_from = [self.build_config[*].source[*].storage_source[*].bucket]
  facts { zone_redundant = true }
}

resource "google_cloudfunctions_function" {
  role     = "function"
  platform = "cloud-functions"
  scope    = "region"
  public   = self.trigger_http == true && coalesce(self.ingress_settings, "ALLOW_ALL") == "ALLOW_ALL"
  units    = null
  needs = [
    self.environment_variables, self.secret_environment_variables[*].secret, self.vpc_connector, self.event_trigger[*].resource,
    hosts(self.environment_variables),
  ]
  pulls_from = [self.source_archive_bucket]
  facts { zone_redundant = true }
}

# A project has one region for ever; the old names of two regions lack the number.
resource "google_app_engine_application" {
  role     = "function"
  platform = "app-engine"
  scope    = "region"
  region   = contains(["us-central", "europe-west"], self.location_id) ? "${self.location_id}1" : self.location_id
  public   = true
  units    = null
  facts { zone_redundant = true }
}

resource "google_app_engine_standard_app_version" "google_app_engine_flexible_app_version" {
  role     = "function"
  platform = "app-engine"
  scope    = "region"
  public   = true
  units    = { min = coalesce(self.automatic_scaling[0].min_total_instances, self.manual_scaling[0].instances), desired = coalesce(self.automatic_scaling[0].min_total_instances, self.manual_scaling[0].instances), max = coalesce(self.automatic_scaling[0].max_total_instances, self.manual_scaling[0].instances), group = true }
  needs    = [self.env_variables, self.beta_settings, self.vpc_access_connector[*].name, hosts(self.env_variables)]
  facts { zone_redundant = true }
}

# --- batch and workflows: all nodes of a cluster stand in one zone

resource "google_dataproc_cluster" {
  scope  = "zone"
  zones  = [self.cluster_config[0].gce_cluster_config[0].zone]
  source = "https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/auto-zone"
}

resource "google_composer_environment" {
  scope = "region"
}
